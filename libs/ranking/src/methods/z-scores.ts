import { byCodeUnits } from './code-unit-order';
import { grouped } from './grouped';
import { mean, spread } from './location';
import type { Reading } from './readings';

/**
 * Every reading as its distance from its judge's own mean, in the judge's own standard deviations: (x − x̄ⱼ) / sⱼ, with
 * the sample standard deviation. A judge with one reading, or who gave the same to all, says nothing about any
 * order: 0. What entries a judge happened to get counts as strictness here; `severityCorrected` tells the two apart.
 * @param readings as `readingsOf` gives them.
 * @returns readings in the same order.
 */
export function zScores(readings: readonly Reading[]): readonly Reading[] {
  const byJudge = grouped(readings, ({ judge }) => judge);
  const scales = new Map(
    [...byJudge]
      .toSorted(([a], [b]) => byCodeUnits(a, b))
      .map(([judge, own]) => {
        const values = own.map(({ value }) => value);
        return [judge, { middle: mean(values), unit: spread(values) ?? 0 }];
      }),
  );
  return readings.map((reading) => {
    const { middle, unit } = scales.get(reading.judge) ?? { middle: 0, unit: 0 };
    return { ...reading, value: unit === 0 ? 0 : (reading.value - middle) / unit };
  });
}
