export type Marks = Readonly<Record<string, number>>;

export interface Weighed {
  readonly key: string;
  readonly weight: number;
  readonly scale: number;
}

export interface ExpectedLine {
  readonly proposalId: string;
  readonly rank: number;
  readonly mean: number;
  readonly count: number;
}

/** From 0 to 100: marks go from 0 to the scale. */
export function totalOf(rubric: readonly Weighed[], marks: Marks): number {
  const weights = rubric.reduce((sum, { weight }) => sum + weight, 0);
  const shares = rubric.reduce((sum, { key, weight, scale }) => sum + (weight * (marks[key] ?? 0)) / scale, 0);
  return (100 * shares) / weights;
}

/** The ranking by the mean as somebody with paper and pencil comes to it: to three decimals, equal means share a rank. */
export function expectedRanking(
  rubric: readonly Weighed[],
  sheets: readonly { readonly proposalId: string; readonly marks: Marks }[],
): readonly ExpectedLine[] {
  const totals = new Map<string, number[]>();
  for (const { proposalId, marks } of sheets)
    totals.set(proposalId, [...(totals.get(proposalId) ?? []), totalOf(rubric, marks)]);
  const means = [...totals].map(([proposalId, its]) => ({
    proposalId,
    mean: toThreeDecimals(its.reduce((sum, total) => sum + total, 0) / its.length),
    count: its.length,
  }));
  return means
    .map((line) => ({ ...line, rank: 1 + means.filter(({ mean }) => mean > line.mean).length }))
    .sort((a, b) => a.rank - b.rank || (a.proposalId < b.proposalId ? -1 : 1));
}

// The last bits differ with the order of adding up; half a thousandth must not hang on them.
const toThreeDecimals = (value: number): number => Math.round(Math.round(value * 1e9) / 1e6) / 1e3;
