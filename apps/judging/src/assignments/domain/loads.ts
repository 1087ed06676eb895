import { type AssignmentProblem, NOT_ALLOWED } from './assignment-problem';

/** Who reads what so far, from both sides. */
export class Loads {
  readonly readers: readonly Set<number>[];
  readonly entriesOf: readonly Set<number>[];
  private readonly fixed = new Set<number>();

  constructor(readonly problem: AssignmentProblem) {
    this.readers = problem.entries.map(() => new Set());
    this.entriesOf = problem.judges.map(() => new Set());
    for (const [entry, judge] of problem.fixed) {
      this.add(entry, judge);
      this.fixed.add(this.pair(entry, judge));
    }
  }

  load(judge: number): number {
    return this.entriesOf[judge]?.size ?? 0;
  }

  hasRoom(judge: number): boolean {
    return this.load(judge) < (this.problem.judges[judge]?.max ?? 0);
  }

  /** Whether the judge may read the entry and does not yet. */
  mayAdd(entry: number, judge: number): boolean {
    return this.score(entry, judge) !== NOT_ALLOWED && this.readers[entry]?.has(judge) === false;
  }

  mayMove(entry: number, judge: number): boolean {
    return !this.fixed.has(this.pair(entry, judge));
  }

  score(entry: number, judge: number): number {
    return this.problem.scores[this.pair(entry, judge)] ?? NOT_ALLOWED;
  }

  add(entry: number, judge: number): void {
    this.readers[entry]?.add(judge);
    this.entriesOf[judge]?.add(entry);
  }

  move(entry: number, from: number, to: number): void {
    this.readers[entry]?.delete(from);
    this.entriesOf[from]?.delete(entry);
    this.add(entry, to);
  }

  wants(entry: number): number {
    return (this.problem.entries[entry]?.judges ?? 0) - (this.readers[entry]?.size ?? 0);
  }

  private pair(entry: number, judge: number): number {
    return entry * this.problem.judges.length + judge;
  }
}
