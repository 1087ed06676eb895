import fc from 'fast-check';
import { NOT_ALLOWED } from '../assignment-problem';
import { rowsEqual } from './rows-equal';

const score = fc.constantFrom(0, 1, -1, 7, NOT_ALLOWED, 2_147_483_647, 0x7ff0_0000);
const row = fc.array(score, { minLength: 1, maxLength: 19 });

describe('rowsEqual', () => {
  it('tells what a look at each number tells, wherever the rows lie', () => {
    fc.assert(
      fc.property(row, row, fc.nat(3), fc.nat(3), fc.boolean(), (one, other, before, after, isCopy) => {
        const its = isCopy ? one : Array.from(one, (_, at) => other[at] ?? 0);
        const a = Int32Array.from([...Array<number>(before).fill(5), ...one]);
        const b = Int32Array.from([...Array<number>(after).fill(6), ...its]);
        expect(rowsEqual(a, b)(before, after, one.length)).toBe(one.every((value, at) => value === its[at]));
      }),
      { seed: 20_211_202, numRuns: 1_000 },
    );
  });

  it('tells a pair that is not allowed from one that is worth nothing', () => {
    const [a, b] = [Int32Array.of(3, 3, 0, 0, 3, 3), Int32Array.of(3, 3, 0, NOT_ALLOWED, 3, 3)];
    expect(rowsEqual(a, b)(0, 0, 6)).toBe(false);
    expect(rowsEqual(a, a.slice())(0, 0, 6)).toBe(true);
  });

  it('looks at a part of an array that lies off the grid', () => {
    const whole = Int32Array.of(9, 1, 2, 3, 4);
    expect(rowsEqual(whole.subarray(1), Int32Array.of(1, 2, 3, 4))(0, 0, 4)).toBe(true);
    expect(rowsEqual(whole.subarray(1), Int32Array.of(1, 2, 3, 5))(0, 0, 4)).toBe(false);
  });
});
