import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { type StandingLimits } from '../infeasible/standing-limits';
import { type SideRow } from './pair-program';

/** One row an entry: what its judges' scores add up to, fixed ones taken off. */
export function floorRows(
  { entries, judges, scores, fixed = [] }: AssignmentProblem,
  { need }: StandingLimits,
): SideRow[] {
  const standing = new Float64Array(entries.length);
  for (const pair of new Set(fixed.map(([e, j]) => e * judges.length + j))) {
    const entry = Math.floor(pair / judges.length);
    const score = scores[pair] ?? NOT_ALLOWED;
    if (score !== NOT_ALLOWED) standing[entry] = (standing[entry] ?? 0) + score;
  }
  return entries.flatMap((entry, e) => {
    if (entry.judges === 0) return [];
    const coefficient = (j: number) => ((need[e] ?? 0) > 0 ? (scores[e * judges.length + j] ?? 0) : 0);
    return [{ entry: e, coefficient, atLeast: -(standing[e] ?? 0) }];
  });
}

/** The rows for which every entry must have a floor. */
export const raisedTo = (rows: readonly SideRow[], floor: number): readonly SideRow[] =>
  rows.map((row) => (row.hard === true ? row : { ...row, atLeast: row.atLeast + floor }));

/** The worst-served entry's score if every entry could have its best judges: no floor is above it. */
export function bestAlone(
  { scores, judges }: AssignmentProblem,
  limits: StandingLimits,
  rows: readonly SideRow[],
): number {
  let lowest = Infinity;
  for (const { entry, atLeast } of rows) {
    const own = [...scores.subarray(entry * judges.length, (entry + 1) * judges.length)]
      .filter((score, j) => score !== NOT_ALLOWED && !limits.isFixed(entry, j))
      .sort((a, b) => b - a)
      .slice(0, limits.need[entry]);
    lowest = Math.min(
      lowest,
      own.reduce((sum, score) => sum + score, -atLeast),
    );
  }
  return lowest;
}

/** The least sum of scores that an entry's judges have; a fixed pair that is not allowed adds nothing. */
export function floorOf(
  { scores, judges, entries }: AssignmentProblem,
  readers: readonly (readonly number[])[],
): number {
  let floor = Infinity;
  readers.forEach((own, e) => {
    if ((entries[e]?.judges ?? 0) === 0) return;
    const served = own.map((j) => scores[e * judges.length + j] ?? 0).filter((score) => score !== NOT_ALLOWED);
    floor = Math.min(
      floor,
      served.reduce((sum, score) => sum + score, 0),
    );
  });
  return floor;
}

/** The readers of every entry, ascending: those of the pairs and the fixed ones. */
export function readersOf({ entries, judges, fixed = [] }: AssignmentProblem, pairs: readonly number[]): number[][] {
  const readers = entries.map(() => new Set<number>());
  for (const [e, j] of fixed) readers[e]?.add(j);
  for (const pair of pairs) readers[Math.floor(pair / judges.length)]?.add(pair % judges.length);
  return readers.map((own) => [...own].sort((a, b) => a - b));
}
