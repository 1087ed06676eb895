import { randomFor, seedOf } from './random';

const draws = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('seeded draws', () => {
  it('repeat for the same parts and differ for others', () => {
    expect(draws(5, randomFor(1, 'a').next)).toEqual(draws(5, randomFor(1, 'a').next));
    expect(draws(5, randomFor(1, 'a').next)).not.toEqual(draws(5, randomFor(1, 'b').next));
    expect(seedOf('ab', 'c')).not.toBe(seedOf('a', 'bc'));
  });

  it('are spread evenly, also across the first draws of neighbouring streams', () => {
    expect(mean(draws(20_000, randomFor(2).next))).toBeCloseTo(0.5, 1);
    const firsts = Array.from({ length: 10_000 }, (_, index) => randomFor(3, 'proposal', index).next());
    const tenths = Array.from({ length: 10 }, (_, tenth) => firsts.filter((draw) => Math.floor(draw * 10) === tenth));
    for (const tenth of tenths) expect(Math.abs(tenth.length - 1000)).toBeLessThan(150);
  });

  it('have mean 0 and deviation 1 when normal', () => {
    const values = draws(20_000, randomFor(4).normal);
    expect(Math.abs(mean(values))).toBeLessThan(0.05);
    expect(mean(values.map((value) => value * value))).toBeCloseTo(1, 1);
  });

  it('stay within whole bounds and reach both', () => {
    const random = randomFor(5);
    expect([...new Set(draws(500, () => random.whole(3, 6)))].toSorted()).toEqual([3, 4, 5, 6]);
  });

  it('shuffle without losing or changing anything', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(randomFor(6).shuffle(values).toSorted()).toEqual(values);
    expect(values).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(() => randomFor(7).pick([])).toThrow(RangeError);
  });
});
