import { upperChiSquare } from './distributions';
import { type AgreementGap, completeTable, type RatingTable, total } from './rating-table';

export interface KendallW {
  /** From 0 (no agreement on the order) to 1 (the same order). */
  readonly w: number;
  /** Friedman's statistic, with items - 1 degrees of freedom. */
  readonly chiSquare: number;
  readonly freedom: number;
  /** P(chi-square or more) if raters ordered at random; sound for about 8 items or more. */
  readonly probability: number;
}

/**
 * Kendall's coefficient of concordance of the raters' orders, corrected for ties (Kendall, Rank Correlation Methods,
 * 1948, chapter 6).
 * @returns why there is none; `no-variation` when no rater told any two items apart.
 */
export function kendallW(table: RatingTable): KendallW | AgreementGap {
  const rows = completeTable(table);
  if (typeof rows === 'string') return rows;
  const [m, n] = [rows.length, rows[0]?.length ?? 0];
  const ranked = rows.map(middleRanks);
  const squares = Array.from({ length: n }, (_, item) => {
    const sum = total(ranked.map(({ ranks }) => ranks[item] ?? 0));
    return (sum - (m * (n + 1)) / 2) ** 2;
  });
  const ties = total(ranked.map((one) => one.ties));
  const most = m * m * (n ** 3 - n) - m * ties;
  if (most <= 0) return 'no-variation';
  const w = (12 * total(squares)) / most;
  const [chiSquare, freedom] = [m * (n - 1) * w, n - 1];
  return { w, chiSquare, freedom, probability: upperChiSquare(chiSquare, freedom) };
}

/** Ranks from 1, equal values sharing their mean; and the sum of t³ - t over groups of t equal values. */
function middleRanks(values: readonly number[]): { readonly ranks: readonly number[]; readonly ties: number } {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  let ties = 0;
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
    for (let place = start; place < end; place += 1) ranks[order[place] ?? 0] = (start + 1 + end) / 2;
    ties += (end - start) ** 3 - (end - start);
    start = end;
  }
  return { ranks, ties };
}
