import { type AssignmentProblem, type AssignmentSolution, type Gap, NOT_ALLOWED } from './assignment-problem';

/** An assignment as it was worked out, with what each pair was worth then. */
export interface WorkedOut {
  readonly entryIds: readonly string[];
  readonly judgeIds: readonly string[];
  /** For each entry its judges, by their place in `judgeIds`. */
  readonly readers: readonly (readonly number[])[];
  /** Those of them whose sheets were there already. */
  readonly kept: readonly (readonly number[])[];
  /** What each of `readers` is worth, in the same order. */
  readonly scores: readonly (readonly number[])[];
  /** How many judges each entry is to have, and how many beyond those where some are to have more. */
  readonly readings: number;
  readonly more?: readonly number[];
  /** Null once it was edited: then it is what somebody wanted, and not the best of anything. */
  readonly gap: Gap | null;
}

export function toWorkedOut(
  { entries, judges, scores, fixed }: AssignmentProblem,
  { readers, gap }: Pick<AssignmentSolution, 'readers' | 'gap'>,
): WorkedOut {
  const readings = entries.reduce((least, entry) => Math.min(least, entry.judges), entries[0]?.judges ?? 0);
  const more = entries.map((entry) => entry.judges - readings);
  const standing = new Set(fixed.map(([entry, judge]) => entry * judges.length + judge));
  // A pair that stands although it would not be allowed today is worth nothing.
  const worth = (score = NOT_ALLOWED) => (score === NOT_ALLOWED ? 0 : score);
  return {
    entryIds: entries.map(({ id }) => id),
    judgeIds: judges.map(({ id }) => id),
    readers,
    kept: readers.map((its, entry) => its.filter((judge) => standing.has(entry * judges.length + judge))),
    scores: readers.map((its, entry) => its.map((judge) => worth(scores[entry * judges.length + judge]))),
    readings,
    ...(more.some((one) => one > 0) && { more }),
    gap,
  };
}

export interface Measures {
  readonly total: number;
  /** The entry that is served worst; null without entries. */
  readonly worst: { readonly entryId: string; readonly score: number } | null;
  /** The fewest and the most entries of a judge who may still be given some. */
  readonly loads: { readonly least: number; readonly most: number };
  readonly sheets: number;
  /** Sheets that confirming it would add. */
  readonly added: number;
  /** Entries with fewer or more judges than the round asks for. */
  readonly uneven: number;
  /** By how much it may fall short of the best of its kind; null once it was edited. */
  readonly gap: Gap | null;
}

export function measure(worked: WorkedOut): Measures {
  const { entryIds, readers, kept, scores, readings, more = [], gap } = worked;
  const sums = scores.map((its) => its.reduce((sum, score) => sum + score, 0));
  const least = sums.reduce((lowest, sum) => Math.min(lowest, sum), Infinity);
  const worst = entryIds[sums.indexOf(least)];
  const loads = loadsOf(worked);
  const sheets = readers.reduce((sum, its) => sum + its.length, 0);
  return {
    total: sums.reduce((total, sum) => total + sum, 0),
    worst: worst === undefined ? null : { entryId: worst, score: least },
    loads: { least: loads.length === 0 ? 0 : Math.min(...loads), most: Math.max(0, ...loads) },
    sheets,
    added: sheets - kept.reduce((sum, its) => sum + its.length, 0),
    uneven: readers.filter((its, entry) => its.length !== readings + (more[entry] ?? 0)).length,
    gap,
  };
}

/** How many entries each judge reads, in the order of `judgeIds`. */
export function loadsOf({ judgeIds, readers }: Pick<WorkedOut, 'judgeIds' | 'readers'>): readonly number[] {
  const loads = judgeIds.map(() => 0);
  for (const judge of readers.flat()) loads[judge] = (loads[judge] ?? 0) + 1;
  return loads;
}
