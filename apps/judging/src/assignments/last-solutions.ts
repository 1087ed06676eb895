import type { Remembered } from './domain/solve-keeping';

/** Scores of so many pairs are kept, four bytes each; rounds solved longest ago go first. */
const MOST_PAIRS = 12_000_000;

/** The last solution of each round, for as long as there is room. */
export class LastSolutions {
  private readonly kept = new Map<string, Remembered>();

  of(roundId: string): Remembered | undefined {
    return this.kept.get(roundId);
  }

  keep(roundId: string, solution: Remembered): void {
    this.kept.delete(roundId);
    if (solution.problem.scores.length > MOST_PAIRS) return;
    this.kept.set(roundId, solution);
    let pairs = 0;
    for (const { problem } of this.kept.values()) pairs += problem.scores.length;
    for (const [oldest, { problem }] of this.kept) {
      if (pairs <= MOST_PAIRS) return;
      this.kept.delete(oldest);
      pairs -= problem.scores.length;
    }
  }
}
