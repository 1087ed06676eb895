/** One row a rater, one column an item; null where the rater left the item out. Rows are of one length. */
export type RatingTable = readonly (readonly (number | null)[])[];

/** Why a table allows no figure of a kind. */
export type AgreementGap =
  /** Fewer than two raters (for α: no item that two have rated). */
  | 'one-rater'
  | 'one-item'
  /** The figure needs every rating. */
  | 'missing-ratings'
  /** All ratings are the same, or nothing that the figure compares differs. */
  | 'no-variation'
  /** The ratio metric needs a scale with a natural 0. */
  | 'negative-ratings'
  /** Categories are whole numbers here. */
  | 'no-categories';

/** The table with its ratings all there, or why it does not serve. */
export function completeTable(table: RatingTable): readonly (readonly number[])[] | AgreementGap {
  if (table.length < 2) return 'one-rater';
  if ((table[0]?.length ?? 0) < 2) return 'one-item';
  const rows = table.map((row) => row.filter((rating) => rating !== null));
  return rows.every((row, rater) => row.length === table[rater]?.length) ? rows : 'missing-ratings';
}

/** Sum of numbers. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
