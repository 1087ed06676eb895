import { describeNumbers } from './description';
import { type AgreementGap, completeTable, type RatingTable, total } from './rating-table';

/**
 * Cronbach's α of the raters as parts of one scale (Cronbach, "Coefficient alpha and the internal structure of tests",
 * Psychometrika 16, 1951): how far their sum tells items apart. Equal to ICC(3,k). For the α of a questionnaire, its
 * questions are the raters and whoever answers are the items.
 * @returns why there is none; `no-variation` when the sums of all items are equal.
 */
export function cronbachAlpha(table: RatingTable): { readonly alpha: number } | AgreementGap {
  const rows = completeTable(table);
  if (typeof rows === 'string') return rows;
  const k = rows.length;
  const sums = (rows[0] ?? []).map((_, item) => total(rows.map((row) => row[item] ?? 0)));
  const variance = (values: readonly number[]) => (describeNumbers(values)?.deviation ?? 0) ** 2;
  const whole = variance(sums);
  if (whole === 0) return 'no-variation';
  return { alpha: (k / (k - 1)) * (1 - total(rows.map(variance)) / whole) };
}
