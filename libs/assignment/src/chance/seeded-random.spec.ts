import { seededRandom } from './seeded-random';

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
