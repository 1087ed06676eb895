import type { FactMarks } from './judging-fact';

/** The part of a criterion that counts: marks go from `min` to `scale`. */
export interface SealedCriterion {
  readonly key: string;
  readonly weight: number;
  readonly min: number;
  readonly scale: number;
}

/**
 * The total of a sheet from 0 to 100, in the judging service and in a sealed result: each mark as a share of the way from
 * the least to the greatest of its scale (a pass is the whole way, a fail none of it), weighted by its criterion. A
 * criterion the judge abstained from is left out with its weight, so that an abstention neither costs nor gives.
 * Rounded to 9 decimals, so that equal marks give equal totals whatever floating point makes of the sum. Every step is
 * + − × ÷ in the order of the rubric, which IEEE 754 defines exactly.
 */
export function sheetTotal(
  rubric: readonly SealedCriterion[],
  { marks, abstained }: { readonly marks: FactMarks; readonly abstained: readonly string[] },
): number {
  const counted = rubric.filter(({ key }) => !abstained.includes(key));
  let [share, weights] = [0, 0];
  for (const { key, weight, min, scale } of counted) {
    const mark = Object.hasOwn(marks, key) ? (marks[key] ?? min) : min;
    share += (weight * (mark - min)) / (scale - min);
    weights += weight;
  }
  return weights === 0 ? 0 : Math.round((100 * share * 1e9) / weights) / 1e9;
}
