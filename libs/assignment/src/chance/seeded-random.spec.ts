import { seededRandom, xoshiro128 } from './seeded-random';

it('is xoshiro128**: the first numbers from the state 1, 2, 3, 4 (test vector of the Rust crate rand_xoshiro)', () => {
  const random = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, () => random.next())).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

it('draws the same from the same seed and otherwise from another', () => {
  const draw = (seed: string) => {
    const random = seededRandom(seed);
    return Array.from({ length: 20 }, () => random.below(1000));
  };
  expect(draw('c0ffee')).toEqual(draw('c0ffee'));
  expect(draw('c0ffee')).not.toEqual(draw('c0ffef'));
});

it('draws every number below alike', () => {
  const random = seededRandom('00');
  const counts = [0, 0, 0];
  for (let i = 0; i < 30_000; i++) counts[random.below(3)]! += 1;
  // Three standard deviations of a binomial with n = 30,000 and p = 1/3.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(3 * 81.65);
});

it('refuses a seed that is not hexadecimal', () => {
  expect(() => seededRandom('not hex!')).toThrow(RangeError);
});
