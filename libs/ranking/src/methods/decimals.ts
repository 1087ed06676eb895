// Not 10 ** n: engines may compute that in their own way, and a result has to be the same to the last bit everywhere.
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9] as const;

/**
 * A value to so many decimals, halves up; never -0. Rounding makes ties visible: what differs by less is one value.
 * @param decimals 0 to 9.
 * @throws RangeError for another number of decimals.
 */
export function toDecimals(value: number, decimals: number): number {
  const power = POWERS[decimals];
  if (power === undefined) throw new RangeError(`${decimals} decimals: give a whole number from 0 to 9`);
  const result = Math.round(value * power) / power;
  return result === 0 ? 0 : result;
}
