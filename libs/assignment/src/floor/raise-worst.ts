import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';

type Readers = readonly (readonly number[])[];

/**
 * Improves the worst-served entry by one exchange after another: with a judge who has room, or with an entry that is
 * served better and stays above what the worst one had. Best-served entries are asked first, the first that can help
 * does. Each exchange lifts the worst or leaves fewer entries at its level, so it ends: when the worst cannot be helped
 * by one exchange, or after `most` exchanges. A local optimum, no more; fixed pairs and all limits are kept.
 *
 * @param readers an assignment that keeps all limits.
 * @param keeps whether an entry may have these readers, by limits that the problem does not hold.
 */
export function raiseWorst(
  problem: AssignmentProblem,
  readers: Readers,
  most: number,
  keeps: (entry: number, readers: readonly number[]) => boolean = () => true,
): Readers {
  const state = new Exchange(problem, readers, keeps);
  for (let done = 0; done < most; done++) if (!state.helpWorst(done)) break;
  return state.readers.map((own) => [...own].sort((a, b) => a - b));
}

/** The order of the best-served entries is looked up anew after so many exchanges. */
const FRESH = 64;

class Exchange {
  readonly readers: number[][];
  private readonly sums: Float64Array;
  private readonly loads: Int32Array;
  private readonly fixed: ReadonlySet<number>;
  private readonly counted: number[];
  private order: number[] = [];

  constructor(
    private readonly problem: AssignmentProblem,
    readers: Readers,
    private readonly keeps: (entry: number, readers: readonly number[]) => boolean,
  ) {
    const { judges, entries, fixed = [] } = problem;
    this.readers = readers.map((own) => [...own]);
    this.fixed = new Set(fixed.map(([e, j]) => e * judges.length + j));
    this.loads = new Int32Array(judges.length);
    this.sums = Float64Array.from(readers, (own, e) => own.reduce((sum, j) => sum + this.worth(e, j), 0));
    for (const own of readers) for (const j of own) this.loads[j] = (this.loads[j] ?? 0) + 1;
    this.counted = [...entries.keys()].filter((e) => (entries[e]?.judges ?? 0) > 0);
  }

  /** One exchange in favour of the worst-served entry; false where none helps. */
  helpWorst(done: number): boolean {
    let worst = this.counted[0] ?? 0;
    for (const e of this.counted) if (this.sum(e) < this.sum(worst)) worst = e;
    if (done % FRESH === 0) this.order = [...this.counted].sort((a, b) => this.sum(b) - this.sum(a));
    return this.takeFree(worst) || this.order.some((other) => other !== worst && this.swap(worst, other));
  }

  private takeFree(e: number): boolean {
    const { judges } = this.problem;
    let best: { at: number; judge: number; gain: number } | undefined;
    for (let judge = 0; judge < judges.length; judge++) {
      if ((this.loads[judge] ?? 0) >= (judges[judge]?.max ?? 0) || !this.mayCome(e, judge)) continue;
      this.readers[e]?.forEach((old, at) => {
        const gain = this.worth(e, judge) - this.worth(e, old);
        const spare = (this.loads[old] ?? 0) > (judges[old]?.min ?? 0);
        if (spare && gain > (best?.gain ?? 0) && this.mayReplace(e, old, judge)) best = { at, judge, gain };
      });
    }
    if (best === undefined) return false;
    this.replace(e, best.at, best.judge);
    return true;
  }

  private swap(e: number, other: number): boolean {
    const before = this.sum(e);
    if (this.sum(other) <= before) return false;
    const [own, its] = [this.readers[e] ?? [], this.readers[other] ?? []];
    let best: { at: number; there: number; least: number } | undefined;
    for (let at = 0; at < own.length; at++) {
      const mine = own[at] as number;
      if (!this.mayCome(other, mine)) continue;
      for (let there = 0; there < its.length; there++) {
        const theirs = its[there] as number;
        const gained = before + this.worth(e, theirs) - this.worth(e, mine);
        const left = this.sum(other) + this.worth(other, mine) - this.worth(other, theirs);
        const least = Math.min(gained, left);
        if (least <= (best?.least ?? before) || !this.mayCome(e, theirs)) continue;
        if (this.mayReplace(e, mine, theirs) && this.mayReplace(other, theirs, mine)) best = { at, there, least };
      }
    }
    if (best === undefined) return false;
    const [mine, theirs] = [own[best.at] as number, its[best.there] as number];
    this.replace(e, best.at, theirs);
    this.replace(other, best.there, mine);
    return true;
  }

  private replace(e: number, at: number, judge: number): void {
    const own = this.readers[e] ?? [];
    const old = own[at] as number;
    this.sums[e] = this.sum(e) + this.worth(e, judge) - this.worth(e, old);
    this.loads[old] = (this.loads[old] ?? 0) - 1;
    this.loads[judge] = (this.loads[judge] ?? 0) + 1;
    own[at] = judge;
  }

  private mayCome(e: number, judge: number): boolean {
    const { scores, judges } = this.problem;
    return scores[e * judges.length + judge] !== NOT_ALLOWED && !(this.readers[e] ?? []).includes(judge);
  }

  private mayReplace(e: number, old: number, judge: number): boolean {
    const { judges, perGroup } = this.problem;
    if (this.fixed.has(e * judges.length + old)) return false;
    const group = judges[judge]?.group;
    if (!this.keeps(e, [...(this.readers[e] ?? []).filter((j) => j !== old), judge])) return false;
    if (group === undefined || perGroup === undefined) return true;
    const alike = (this.readers[e] ?? []).filter((j) => j !== old && judges[j]?.group === group).length;
    return alike < perGroup;
  }

  private sum(e: number): number {
    return this.sums[e] as number;
  }

  private worth(e: number, judge: number): number {
    const score = this.problem.scores[e * this.problem.judges.length + judge] as number;
    return score === NOT_ALLOWED ? 0 : score;
  }
}
