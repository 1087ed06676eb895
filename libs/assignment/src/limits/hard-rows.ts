import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { type SideRow } from '../floor/pair-program';
import { type StandingLimits } from '../infeasible/standing-limits';
import { coverageRow, likenessRow, type SideLimits } from './side-limits';

/** Side limits as rows of a program: every coverage, and every group of which an entry could get more than it may have. */
export function hardRows(
  { entries, judges, scores }: AssignmentProblem,
  { coverage = [], likeness = [] }: SideLimits,
  limits: StandingLimits,
): readonly SideRow[] {
  const rows = coverage.map((one) => coverageRow(one, limits));
  for (const limit of likeness)
    for (let entry = 0; entry < entries.length; entry++) {
      const counts = new Map<string, number>();
      limit.groups.forEach((group, j) => {
        const mayCome = scores[entry * judges.length + j] !== NOT_ALLOWED || limits.isFixed(entry, j);
        if (group !== undefined && mayCome) counts.set(group, (counts.get(group) ?? 0) + 1);
      });
      for (const [group, count] of counts) if (count > limit.most) rows.push(likenessRow(limit, entry, group, limits));
    }
  return rows;
}

/** Whether an entry may have these readers. */
export function keepsSide(
  { fixed = [] }: AssignmentProblem,
  { coverage = [], likeness = [] }: SideLimits,
): (entry: number, readers: readonly number[]) => boolean {
  const wishes = new Map<number, { readonly named: ReadonlySet<number>; readonly atLeast: number }[]>();
  for (const { entry, judges, atLeast } of coverage)
    wishes.set(entry, [...(wishes.get(entry) ?? []), { named: new Set(judges), atLeast }]);
  const standing = new Set(fixed.map(([entry, judge]) => `${String(entry)} ${String(judge)}`));
  return (entry, readers) => {
    for (const { named, atLeast } of wishes.get(entry) ?? [])
      if (readers.filter((j) => named.has(j)).length < atLeast) return false;
    return likeness.every(({ groups, most }) => {
      const counts = new Map<string, { all: number; fixed: number }>();
      for (const j of readers) {
        const group = groups[j];
        if (group === undefined) continue;
        const count = counts.get(group) ?? { all: 0, fixed: 0 };
        count.all += 1;
        if (standing.has(`${String(entry)} ${String(j)}`)) count.fixed += 1;
        counts.set(group, count);
      }
      return [...counts.values()].every(({ all, fixed: stands }) => all <= Math.max(most, stands));
    });
  };
}
