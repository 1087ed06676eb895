/** The arithmetic mean, added up in the order given. NaN for none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value; the mean of the two in the middle for an even count. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}

/**
 * The mean without the lowest and the highest values: ⌊share · count⌋ are left out at each end (Tukey 1962; the same
 * count that R's `mean(x, trim)` leaves out).
 * @param share from 0 (the mean) to below 0.5.
 * @throws RangeError for another share.
 */
export function trimmedMean(values: readonly number[], share: number): number {
  if (!(share >= 0 && share < 0.5)) throw new RangeError(`a share of ${share} cannot be trimmed at each end`);
  const cut = Math.floor(share * values.length);
  return mean(values.toSorted((a, b) => a - b).slice(cut, values.length - cut));
}

/** The sample standard deviation (divided by count − 1); null for fewer than two. */
export function spread(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return Math.sqrt(squares / (values.length - 1));
}
