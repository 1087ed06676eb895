import { type AssignmentProblem, NOT_ALLOWED } from './assignment-problem';
import { requireSound, UnsoundProblem } from './check-problem';
import { type Assignment, requireDemand, solveFrom, type SolveOptions, totalOf } from './solve-assignment';
import { warmStart } from './solver/warm-start';

export interface ResolveOptions extends Omit<SolveOptions, 'seed'> {
  /** Makes pairs stay: each counts as if its score were greater by `bonus`, a whole number from 0. */
  readonly keep?: {
    readonly bonus: number;
    /** By index in the changed problem; when not given, all pairs of the earlier assignment that are still possible. */
    readonly pairs?: readonly (readonly [entry: number, judge: number])[];
  };
}

export interface EarlierAssignment {
  readonly problem: AssignmentProblem;
  readonly assignment: Assignment;
}

/**
 * The best assignment of a problem that has changed since it was solved: entries came or were withdrawn, a judge
 * dropped out, a conflict was declared late, loads or fixed pairs are others. Begins with what still holds of the
 * earlier solution (its pairs, prices and core, by the ids of entries and judges) and is exact like `solveAssignment`:
 * the same total, in a fraction of the time. Pairs that were confirmed belong into `fixed` of the changed problem.
 *
 * Without `keep` the assignment is the best there is, and pairs change freely among equally good ones. With it a pair
 * is given up only where that gains more than `bonus` points: with k pairs kept fewer the total is less than k × bonus
 * below the greatest. A bonus of 1 chooses, among the best assignments of nearly equal totals, those that change least;
 * a bonus above all scores changes as few pairs as possible. `total` is always the true one, without bonus; `gap` is how
 * far below the greatest it may be, by the `prices` (what `verifyAssignment` finds too), 0 without `keep`.
 *
 * @throws as `solveAssignment` does; UnsoundProblem for a bonus that is not whole or lifts a score beyond 2^31 - 1.
 */
export function resolveAssignment(
  earlier: EarlierAssignment,
  changed: AssignmentProblem,
  options: ResolveOptions = {},
): Assignment {
  requireSound(changed);
  const { readers, prices, basis } = earlier.assignment;
  const known = {
    problem: earlier.problem,
    readers,
    entryPrices: prices.entries,
    judgePrices: prices.judges,
    ...basis,
  };
  const { keep } = options;
  if (keep === undefined || keep.bonus === 0) {
    const demand = requireDemand(changed);
    return solveFrom(changed, demand, warmStart(changed, demand, known, []), options);
  }
  const kept = (keep.pairs ?? standingPairs(earlier, changed)).filter(([e, j]) => {
    return changed.scores[e * changed.judges.length + j] !== NOT_ALLOWED;
  });
  const lifted = { ...changed, scores: withBonus(changed, kept, keep.bonus) };
  const demand = requireDemand(lifted);
  const found = solveFrom(lifted, demand, warmStart(changed, demand, known, kept), options);
  const total = totalOf(changed, found.readers);
  return { ...found, total, gap: found.total - unlifted(changed, found, kept, keep.bonus) - total };
}

/** The pairs of an earlier assignment, by index in the changed problem. */
function standingPairs({ problem, assignment }: EarlierAssignment, changed: AssignmentProblem): [number, number][] {
  const entries = new Map(changed.entries.map(({ id }, at) => [id, at]));
  const judges = new Map(changed.judges.map(({ id }, at) => [id, at]));
  return assignment.readers.flatMap((its, before) => {
    const entry = entries.get(problem.entries[before]?.id ?? '');
    if (entry === undefined) return [];
    return its.flatMap((judge): [number, number][] => {
      const now = judges.get(problem.judges[judge]?.id ?? '');
      return now === undefined ? [] : [[entry, now]];
    });
  });
}

function withBonus(
  { scores, judges }: AssignmentProblem,
  pairs: readonly (readonly [number, number])[],
  bonus: number,
): Int32Array {
  if (!Number.isInteger(bonus) || bonus < 0)
    throw new UnsoundProblem('keep.bonus', `${bonus} is not a whole number from 0`);
  const lifted = scores.slice();
  for (const [entry, judge] of pairs) {
    const score = (scores[entry * judges.length + judge] as number) + bonus;
    if (score > 2_147_483_647) throw new UnsoundProblem('keep.bonus', `${bonus} lifts a score beyond 2147483647`);
    lifted[entry * judges.length + judge] = score;
  }
  return lifted;
}

/** By how much the bound that the prices prove falls when the bonus goes. */
function unlifted(
  { scores, judges, fixed = [] }: AssignmentProblem,
  { prices }: Assignment,
  pairs: readonly (readonly [number, number])[],
  bonus: number,
): number {
  const standing = new Set(fixed.map(([e, j]) => e * judges.length + j));
  const groupPrices = new Map(prices.groups.map(([e, group, price]) => [`${e} ${group}`, price]));
  let fall = 0;
  for (const [e, j] of pairs) {
    const at = e * judges.length + j;
    const group = judges[j]?.group;
    const limit = group === undefined ? 0 : (groupPrices.get(`${e} ${group}`) ?? 0);
    const worth = (scores[at] as number) - (prices.entries[e] as number) - (prices.judges[j] as number) - limit;
    fall += standing.has(at) ? bonus : Math.max(0, worth + bonus) - Math.max(0, worth);
  }
  return fall;
}
