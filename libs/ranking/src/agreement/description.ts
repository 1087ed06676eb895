import { total } from './rating-table';

/** Numbers in a few numbers. */
export interface Description {
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  /** Sample standard deviation (divided by count - 1); null for a single number. */
  readonly deviation: number | null;
  readonly least: number;
  readonly greatest: number;
  /** greatest - least. */
  readonly range: number;
}

/** Mean, median, standard deviation and range of finite numbers; null for none. */
export function describeNumbers(values: readonly number[]): Description | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  if (least === undefined || greatest === undefined) return null;
  const count = sorted.length;
  const [low = 0, high = 0] = [sorted[Math.ceil(count / 2) - 1], sorted[Math.floor(count / 2)]];
  const mean = total(sorted) / count;
  // Equal numbers have no deviation, not even that of the mean's rounding.
  const squares = least === greatest ? 0 : total(sorted.map((value) => (value - mean) ** 2));
  const deviation = count > 1 ? Math.sqrt(squares / (count - 1)) : null;
  return { count, mean, median: (low + high) / 2, deviation, least, greatest, range: greatest - least };
}
