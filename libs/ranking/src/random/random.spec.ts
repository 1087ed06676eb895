import { randomFrom, seededRandom, shuffled } from './random';

describe('xoshiro128**', () => {
  it('gives the numbers of the reference implementation from the state 1, 2, 3, 4 (as in rand_xoshiro)', () => {
    const { uint32 } = randomFrom([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, uint32)).toEqual([
      ...[11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804],
    ]);
  });

  it('gives the same from the same seed and something else from another', () => {
    const drawn = (seed: number): number[] => Array.from({ length: 5 }, seededRandom(seed).uint32);
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });

  it('draws units, whole numbers and normal numbers with the moments they should have', () => {
    const random = seededRandom(1);
    const moments = (draw: () => number): number[] => {
      const drawn = Array.from({ length: 40_000 }, draw);
      const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
      const square = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
      return [mean, square].map((value) => Math.round(value * 20) / 20);
    };
    expect(moments(random.unit)).toEqual([0.5, 0.1]);
    expect(moments(random.normal)).toEqual([0, 1]);
    expect(moments(() => random.below(3))).toEqual([1, 0.65]);
  });

  it('shuffles into every order equally often', () => {
    const random = seededRandom(3);
    const counts = new Map<string, number>();
    for (let time = 0; time < 6_000; time += 1) {
      const order = shuffled(['a', 'b', 'c'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // χ² with 5 degrees of freedom: above 20.5 once in a thousand seeds.
    expect([...counts.values()].reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0)).toBeLessThan(20.5);
  });
});
