import type { Mark } from '../mark';
import { byCodeUnits } from './code-unit-order';

/** What one judge made of one entry, all criteria together. */
export interface Reading {
  readonly entry: string;
  readonly judge: string;
  readonly value: number;
}

/** How much a criterion counts, finite and not negative; a criterion that is not named counts as 1. */
export type CriterionWeights = Readonly<Record<string, number>>;

/**
 * One value for each judge and entry: the weighted mean of the marks on its criteria, Σ weight·mark / Σ weight. A
 * criterion without a mark leaves its weight out, so that abstaining on one neither helps nor harms; a reading whose
 * marks all weigh nothing is left out.
 * @returns readings by entry, then judge, both by code units, so that whatever is summed up in this order is the same to
 *   the last bit for every order of the input.
 * @throws RangeError for a mark that is not finite, a weight that is negative or not finite, or two marks of one judge
 *   for the same entry and criterion.
 */
export function readingsOf(marks: readonly Mark[], weights: CriterionWeights = {}): readonly Reading[] {
  const known = new Map(Object.entries(weights));
  for (const [criterion, weight] of known)
    if (!Number.isFinite(weight) || weight < 0) throw new RangeError(`the weight of ${criterion} is ${weight}`);
  const readings: Reading[] = [];
  let previous: Mark | undefined;
  let sum = 0;
  let weighed = 0;
  const finish = (): void => {
    if (previous && weighed > 0) readings.push({ entry: previous.entry, judge: previous.judge, value: sum / weighed });
    sum = 0;
    weighed = 0;
  };
  for (const mark of marks.toSorted(byEntryJudgeCriterion)) {
    if (!Number.isFinite(mark.mark)) throw new RangeError(`a mark of ${mark.judge} for ${mark.entry} is ${mark.mark}`);
    const same = previous?.entry === mark.entry && previous.judge === mark.judge;
    if (same && previous?.criterion === mark.criterion)
      throw new RangeError(`${mark.judge} marked ${mark.entry} twice${mark.criterion ? ` on ${mark.criterion}` : ''}`);
    if (!same) finish();
    const weight = mark.criterion === undefined ? 1 : (known.get(mark.criterion) ?? 1);
    sum += weight * mark.mark;
    weighed += weight;
    previous = mark;
  }
  finish();
  return readings;
}

function byEntryJudgeCriterion(a: Mark, b: Mark): number {
  return (
    byCodeUnits(a.entry, b.entry) ||
    byCodeUnits(a.judge, b.judge) ||
    Number(a.criterion !== undefined) - Number(b.criterion !== undefined) ||
    byCodeUnits(a.criterion ?? '', b.criterion ?? '')
  );
}
