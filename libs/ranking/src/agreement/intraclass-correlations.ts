import { quantileF, upperF } from './distributions';
import { type AgreementGap, completeTable, type RatingTable, total } from './rating-table';

/** An intraclass correlation with its F part and its confidence interval. */
export interface IntraclassCorrelation {
  /** At most 1; below 0 where raters agree less than by chance; null where its denominator is 0. */
  readonly value: number | null;
  /** Null where nothing is left in its denominator: the raters agree without any difference. */
  readonly f: number | null;
  readonly freedom: readonly [number, number];
  /** P(F > f) if items did not differ; 0 where f is null. */
  readonly probability: number;
  /** Ends of the 95 % interval; null where f is. */
  readonly interval: readonly [number, number] | null;
}

export interface IntraclassCorrelations {
  /** Mean squares between items, within items, between raters, and of what is left. */
  readonly meanSquares: {
    readonly items: number;
    readonly within: number;
    readonly raters: number;
    readonly residual: number;
  };
  /** (1,1): each item rated by other raters; reliability of one rating. */
  readonly single1: IntraclassCorrelation;
  /** (2,1): raters are a sample; their different levels count as disagreement. */
  readonly single2: IntraclassCorrelation;
  /** (3,1): these raters only; their different levels do not count. */
  readonly single3: IntraclassCorrelation;
  /** (1,k), (2,k), (3,k): the same of the mean of all raters. */
  readonly average1: IntraclassCorrelation;
  readonly average2: IntraclassCorrelation;
  readonly average3: IntraclassCorrelation;
}

const TAIL = 0.025;

/**
 * The six intraclass correlations of Shrout and Fleiss, "Intraclass correlations: uses in assessing rater reliability"
 * (Psychological Bulletin 86, 1979), with their 95 % intervals.
 * @returns why there are none, when ratings are missing or all equal, or there is one rater or one item.
 */
export function intraclassCorrelations(table: RatingTable): IntraclassCorrelations | AgreementGap {
  const rows = completeTable(table);
  if (typeof rows === 'string') return rows;
  const [k, n] = [rows.length, rows[0]?.length ?? 0];
  const grand = total(rows.map(total)) / (k * n);
  const first = rows[0]?.[0];
  if (rows.every((row) => row.every((rating) => rating === first))) return 'no-variation';
  const itemMeans = Array.from({ length: n }, (_, item) => total(rows.map((row) => row[item] ?? 0)) / k);
  const raterMeans = rows.map((row) => total(row) / n);
  const squares = (means: readonly number[]) => total(means.map((mean) => (mean - grand) ** 2));
  const residuals = rows.map((row, rater) =>
    row.map((rating, item) => rating - (itemMeans[item] ?? 0) - (raterMeans[rater] ?? 0) + grand),
  );
  // Below the rounding of the ratings themselves is nothing.
  const dust = total(rows.map((row) => total(row.map((rating) => rating ** 2)))) * 1e-28;
  const clean = (sum: number) => (sum < dust ? 0 : sum);
  const raterSquares = clean(n * squares(raterMeans));
  const rest = clean(total(residuals.map((row) => total(row.map((value) => value ** 2)))));
  const items = clean(k * squares(itemMeans)) / (n - 1);
  const raters = raterSquares / (k - 1);
  const residual = rest / ((n - 1) * (k - 1));
  const within = (raterSquares + rest) / (n * (k - 1));

  const oneWay = { f: within > 0 ? items / within : null, freedom: [n - 1, n * (k - 1)] as const };
  const twoWay = { f: residual > 0 ? items / residual : null, freedom: [n - 1, (n - 1) * (k - 1)] as const };
  const single1 = figure(items - within, items + (k - 1) * within, oneWay, (end) => (end - 1) / (end + k - 1));
  const average1 = figure(items - within, items, oneWay, (end) => 1 - 1 / end);
  const single3 = figure(items - residual, items + (k - 1) * residual, twoWay, (end) => (end - 1) / (end + k - 1));
  const average3 = figure(items - residual, items, twoWay, (end) => 1 - 1 / end);
  const levels = (raters - residual) / n;
  const single2 = figure(items - residual, items + (k - 1) * residual + k * levels, twoWay, null);
  const average2 = figure(items - residual, items + levels, twoWay, null);
  const interval = absoluteInterval({ items, raters, residual }, single2.value, n, k);
  return {
    meanSquares: { items, within, raters, residual },
    ...{ single1, single2: { ...single2, interval }, single3 },
    ...{ average1, average2: { ...average2, interval: interval && averaged(interval, k) }, average3 },
  };
}

interface FPart {
  readonly f: number | null;
  readonly freedom: readonly [number, number];
}

function figure(
  above: number,
  below: number,
  { f, freedom }: FPart,
  toValue: ((end: number) => number) | null,
): IntraclassCorrelation {
  const value = below === 0 ? null : above / below;
  const probability = f === null ? 0 : upperF(f, ...freedom);
  if (f === null || f === 0 || toValue === null) return { value, f, freedom, probability, interval: null };
  const [a, b] = freedom;
  const ends = [toValue(f / quantileF(TAIL, a, b)), toValue(f * quantileF(TAIL, b, a))] as const;
  return { value, f, freedom, probability, interval: ends };
}

/** The interval of (2,1): Shrout and Fleiss 1979, appendix; McGraw and Wong 1996, table 7. */
function absoluteInterval(
  { items, raters, residual }: { readonly items: number; readonly raters: number; readonly residual: number },
  value: number | null,
  n: number,
  k: number,
): readonly [number, number] | null {
  if (residual === 0 || value === null) return null;
  const ratio = raters / residual;
  const part = n * (1 + (k - 1) * value) - k * value;
  const freedom =
    ((k - 1) * (n - 1) * (k * value * ratio + part) ** 2) / ((n - 1) * (k * value * ratio) ** 2 + part ** 2);
  if (!(freedom > 0) || !Number.isFinite(freedom)) return null;
  const rest = k * raters + (k * n - k - n) * residual;
  const below = quantileF(TAIL, n - 1, freedom);
  const above = quantileF(TAIL, freedom, n - 1);
  return [
    (n * (items - below * residual)) / (below * rest + n * items),
    (n * (above * items - residual)) / (rest + n * above * items),
  ];
}

/** The Spearman–Brown step from one rating to the mean of k; null where an end lies below what any ratings can give. */
function averaged([low, high]: readonly [number, number], k: number): readonly [number, number] | null {
  const least = -1 / (k - 1);
  const step = (value: number) => (k * value) / (1 + (k - 1) * value);
  return low - least < 1e-9 ? null : [step(low), step(high)];
}
