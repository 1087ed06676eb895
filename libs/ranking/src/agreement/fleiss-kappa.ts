import { type AgreementGap, completeTable, type RatingTable, total } from './rating-table';

export interface FleissKappa {
  /** 1 for perfect agreement, 0 for that of chance. */
  readonly kappa: number;
  /** kappa by its standard error if raters chose at random (Fleiss, Nee, Landis 1979). */
  readonly z: number;
  readonly categories: number;
}

/**
 * Fleiss' κ of raters who put items in categories (Fleiss, "Measuring nominal scale agreement among many raters",
 * Psychological Bulletin 76, 1971). Any two different ratings are as different as any other two.
 * @returns why there is none; `no-categories` for ratings that are not whole numbers, of which there are too many.
 */
export function fleissKappa(table: RatingTable): FleissKappa | AgreementGap {
  const rows = completeTable(table);
  if (typeof rows === 'string') return rows;
  if (!rows.every((row) => row.every(Number.isInteger))) return 'no-categories';
  const [m, n] = [rows.length, rows[0]?.length ?? 0];
  const totals = new Map<number, number>();
  let agreed = 0;
  for (let item = 0; item < n; item += 1) {
    const counts = new Map<number, number>();
    for (const row of rows) counts.set(row[item] ?? 0, (counts.get(row[item] ?? 0) ?? 0) + 1);
    for (const [category, count] of counts) {
      agreed += (count * (count - 1)) / (m * (m - 1) * n);
      totals.set(category, (totals.get(category) ?? 0) + count);
    }
  }
  if (totals.size < 2) return 'no-variation';
  const shares = [...totals.values()].map((count) => count / (m * n));
  const chance = total(shares.map((share) => share ** 2));
  const spread = total(shares.map((share) => share * (1 - share)));
  const skew = total(shares.map((share) => share * (1 - share) * (1 - 2 * share)));
  const error = (Math.SQRT2 * Math.sqrt(spread ** 2 - skew)) / (spread * Math.sqrt(n * m * (m - 1)));
  const kappa = (agreed - chance) / (1 - chance);
  return { kappa, z: kappa / error, categories: totals.size };
}
