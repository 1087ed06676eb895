import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { type StandingLimits } from '../infeasible/standing-limits';
import { type SolvePriced } from '../limits/mend-limits';

/**
 * The best lottery under a cap of one in `of`, where it is an assignment: counted in units of 1 / `of` a pair has one unit
 * or none, an entry wants `of` times as many judges and a judge has `of` times as many places.
 *
 * @returns the pairs with one unit, as `entry * judges + judge`; undefined where pairs stand and groups are limited, for
 *   then the room of a group is not the same on every entry.
 * @throws InfeasibleAssignment where nothing keeps the cap and the limits.
 */
export function lotteryByAssignment(
  problem: AssignmentProblem,
  { need, room, least, isFixed }: StandingLimits,
  of: number,
  solveExact: SolvePriced,
): readonly number[] | undefined {
  const { entries, judges, scores, fixed = [], perGroup } = problem;
  if (perGroup !== undefined && fixed.length > 0) return undefined;
  const open = scores.slice();
  for (const [entry, judge] of fixed) if (isFixed(entry, judge)) open[entry * judges.length + judge] = NOT_ALLOWED;
  const { readers } = solveExact({
    entries: entries.map(({ id }, e) => ({ id, judges: (need[e] ?? 0) * of })),
    judges: judges.map((judge, j) => ({ ...judge, min: (least[j] ?? 0) * of, max: (room[j] ?? 0) * of })),
    scores: open,
    ...(perGroup !== undefined && { perGroup: perGroup * of }),
  });
  return readers.flatMap((its, entry) => its.map((judge) => entry * judges.length + judge));
}
