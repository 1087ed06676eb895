import { type AssignmentProblem } from '../assignment-problem';
import { type SideLimits } from './side-limits';

/** A limit that an assignment does not keep, by the indexes of what was given. */
export type BrokenLimit =
  | { readonly code: 'NOT_COVERED'; readonly coverage: number; readonly entry: number; readonly found: number }
  | {
      readonly code: 'TOO_ALIKE';
      readonly limit: number;
      readonly entry: number;
      readonly group: string;
      readonly found: number;
    };

/**
 * Counts which side limits an assignment breaks, sharing no code with what solves for them. A limit on likeness that
 * fixed pairs alone exceed is broken only by what was added to them.
 *
 * @param readers for each entry the indexes of its judges.
 */
export function brokenLimits(
  { fixed = [] }: Pick<AssignmentProblem, 'fixed'>,
  readers: readonly (readonly number[])[],
  { coverage = [], likeness = [] }: SideLimits,
): readonly BrokenLimit[] {
  const broken: BrokenLimit[] = [];
  for (const [at, { entry, judges, atLeast }] of coverage.entries()) {
    const named = new Set(judges);
    let found = 0;
    for (const judge of new Set(readers[entry])) if (named.has(judge)) found++;
    if (found < atLeast) broken.push({ code: 'NOT_COVERED', coverage: at, entry, found });
  }
  for (const [limit, { groups, most }] of likeness.entries()) {
    const standing = new Map<string, number>();
    for (const [entry, judge] of fixed) {
      const key = `${String(entry)} ${groups[judge] ?? ''}`;
      standing.set(key, (standing.get(key) ?? 0) + 1);
    }
    for (const [entry, its] of readers.entries()) {
      const counts = new Map<string, number>();
      for (const judge of its) {
        const group = groups[judge];
        if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
      }
      for (const [group, found] of counts)
        if (found > Math.max(most, standing.get(`${String(entry)} ${group}`) ?? 0))
          broken.push({ code: 'TOO_ALIKE', limit, entry, group, found });
    }
  }
  return broken;
}
