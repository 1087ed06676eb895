/** The part of a criterion that counts: marks are whole numbers from 0 to `scale`. */
export interface Weighed {
  readonly key: string;
  readonly weight: number;
  readonly scale: number;
}

export type Marks = Readonly<Record<string, number>>;

export interface MarkProblem {
  readonly path: string;
  readonly code: 'MARK_REQUIRED' | 'MARK_OUT_OF_RANGE' | 'MARK_UNKNOWN';
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What is wrong with marks as they are typed; a sheet that is not finished may lack some. */
export function markProblems(
  rubric: readonly Weighed[],
  marks: Marks,
  { finished }: { readonly finished: boolean },
): readonly MarkProblem[] {
  const known = new Set(rubric.map(({ key }) => key));
  const strange = Object.keys(marks)
    .filter((key) => !known.has(key))
    .map((key) => ({ path: `marks.${key}`, code: 'MARK_UNKNOWN' as const }));
  const wrong = rubric.flatMap(({ key, scale }): MarkProblem[] => {
    const mark = marks[key];
    const path = `marks.${key}`;
    if (mark === undefined) return finished ? [{ path, code: 'MARK_REQUIRED' }] : [];
    if (Number.isInteger(mark) && mark >= 0 && mark <= scale) return [];
    return [{ path, code: 'MARK_OUT_OF_RANGE', params: { scale } }];
  });
  return [...wrong, ...strange];
}

/**
 * The sheet's total from 0 to 100: each mark as a share of its scale, weighted. Rounded to 9 decimals, far below what
 * anybody reads, so that equal marks give equal totals whatever floating point makes of the sum.
 */
export function weightedTotal(rubric: readonly Weighed[], marks: Marks): number {
  const weights = rubric.reduce((sum, { weight }) => sum + weight, 0);
  const share = rubric.reduce((sum, { key, weight, scale }) => sum + (weight * (marks[key] ?? 0)) / scale, 0);
  return Math.round((100 * share * 1e9) / weights) / 1e9;
}
