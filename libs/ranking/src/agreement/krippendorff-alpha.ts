import type { AgreementGap, RatingTable } from './rating-table';

export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

export interface KrippendorffAlpha {
  /** 1 for perfect agreement, 0 for that of chance; may be below 0. */
  readonly alpha: number;
  /** Items that at least two raters have rated. */
  readonly items: number;
  /** Ratings of those items. */
  readonly ratings: number;
}

/**
 * Krippendorff's α, with any number of raters and missing ratings: 1 - observed / expected disagreement, by the
 * metric of the scale (Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011).
 * @returns why there is none: no item was rated twice, all ratings are equal, or a ratio scale has negative ratings.
 */
export function krippendorffAlpha(table: RatingTable, metric: AlphaMetric): KrippendorffAlpha | AgreementGap {
  const width = table[0]?.length ?? 0;
  const units = Array.from({ length: width }, (_, item) =>
    table.flatMap((row) => {
      const rating = row[item];
      return rating === null || rating === undefined ? [] : [rating];
    }),
  ).filter((ratings) => ratings.length > 1);
  const all = units.flat();
  if (all.length === 0) return 'one-rater';
  if (metric === 'ratio' && all.some((rating) => rating < 0)) return 'negative-ratings';
  const counts = new Map<number, number>();
  for (const rating of all) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  const values = [...counts].sort(([a], [b]) => a - b);
  if (values.length < 2) return 'no-variation';
  const distance = distanceOf(metric, values);

  let observed = 0;
  for (const ratings of units) {
    let pairs = 0;
    for (const [i, a] of ratings.entries()) for (const b of ratings.slice(i + 1)) pairs += distance(a, b);
    observed += (2 * pairs) / (ratings.length - 1);
  }
  let expected = 0;
  for (const [i, [a, times]] of values.entries())
    for (const [b, others] of values.slice(i + 1)) expected += 2 * times * others * distance(a, b);
  return { alpha: 1 - ((all.length - 1) * observed) / expected, items: units.length, ratings: all.length };
}

/** The squared difference between two ratings. @param values distinct ones in order, with how often they occur. */
function distanceOf(
  metric: AlphaMetric,
  values: readonly (readonly [number, number])[],
): (a: number, b: number) => number {
  switch (metric) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1);
    case 'interval':
      return (a, b) => (a - b) ** 2;
    case 'ratio':
      return (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2);
    case 'ordinal': {
      // How many ratings lie below the middle of a value's own: differences of these are the ranks between two.
      const places = new Map<number, number>();
      let below = 0;
      for (const [value, times] of values) {
        places.set(value, below + times / 2);
        below += times;
      }
      return (a, b) => ((places.get(a) ?? 0) - (places.get(b) ?? 0)) ** 2;
    }
  }
}
