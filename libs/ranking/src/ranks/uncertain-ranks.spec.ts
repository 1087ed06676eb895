import { seededRandom } from '../random/random';
import { normalTail } from './normal-tail';
import { RankOrder } from './rank-order';
import { extraReadings, tooClose } from './too-close';
import { type UncertainRank, uncertainRanks } from './uncertain-ranks';

const independent = (means: readonly number[], errors: readonly number[]) => ({
  ids: means.map((_, index) => `e${index}`),
  draw: (normal: () => number) => Float64Array.from(means, (mean, index) => mean + errors[index]! * normal()),
});

describe('RankOrder', () => {
  it('orders as a sort does, again and again', () => {
    const random = seededRandom(2);
    const order = new RankOrder(500);
    for (let time = 0; time < 3; time += 1) {
      const values = Float64Array.from({ length: 500 }, random.normal);
      const expected = [...values.keys()].sort((a, b) => values[b]! - values[a]!);
      expect([...order.order(values)]).toEqual(expected);
    }
    expect([...new RankOrder(3).order(Float64Array.of(1, 1, 1))]).toEqual([0, 1, 2]);
  });
});

describe('normalTail', () => {
  it('gives the tabled values', () => {
    expect([0, 1, 1.96, 3, -1].map((x) => normalTail(x).toFixed(5))).toEqual([
      ...['0.50000', '0.15866', '0.02500', '0.00135', '0.84134'],
    ]);
  });
});

describe('uncertainRanks', () => {
  const means = [10, 9, 8.5, 8.4, 7, 5];
  const errors = [1, 0.5, 1, 1.5, 0.3, 1];
  const ranks = uncertainRanks(independent(means, errors), { random: seededRandom(4), draws: 20_000, cuts: [2] });
  const of = (entry: string): UncertainRank => ranks.find((one) => one.entry === entry)!;

  it('agrees with the expected rank of Laird and Louis 1989: 1 + Σ P(another is better)', () => {
    for (const [index, mean] of means.entries()) {
      const expected = means.reduce(
        (sum, other, at) =>
          sum + (at === index ? 1 : normalTail((mean - other) / Math.hypot(errors[at]!, errors[index]!))),
        0,
      );
      expect(Math.abs(of(`e${index}`).expected - expected)).toBeLessThan(0.03);
    }
  });

  it('gives ranks that add up, probabilities that add up to the cut, and intervals around them', () => {
    expect(ranks.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(21, 9);
    expect(ranks.reduce((sum, { standings }) => sum + standings[0]!.among, 0)).toBeCloseTo(2, 9);
    expect([of('e5').low, of('e5').high]).toEqual([5, 6]);
    expect([of('e0').low, of('e0').high]).toEqual([1, 3]);
  });

  it('is the same from the same seed, and from that alone', () => {
    const once = (seed: number) =>
      uncertainRanks(independent(means, errors), { random: seededRandom(seed), draws: 50 });
    expect(once(1)).toEqual(once(1));
    expect(once(1)).not.toEqual(once(2));
  });

  it('favours nobody where the marks do not tell entries apart', () => {
    const alike = { ids: ['a', 'b', 'c', 'd'], draw: () => Float64Array.of(5, 5, 5, 5) };
    for (const { expected, low, high, standings } of uncertainRanks(alike, { random: seededRandom(1), cuts: [1] })) {
      expect(Math.abs(expected - 2.5)).toBeLessThan(0.15);
      expect([low, high]).toEqual([1, 4]);
      expect(Math.abs(standings[0]!.among - 0.25)).toBeLessThan(0.05);
    }
  });

  it('refuses cuts that part nothing', () => {
    const random = seededRandom(1);
    expect(() => uncertainRanks(independent([1, 2], [1, 1]), { random, cuts: [2] })).toThrow('cannot be cut after 2');
  });
});

describe('tooClose', () => {
  const ranks = uncertainRanks(independent([10, 8.1, 8, 7.9, 5], [0.3, 1, 1, 1, 0.3]), {
    ...{ random: seededRandom(4), draws: 4_000, cuts: [2] },
  });
  const band = tooClose(ranks, 2);

  it('names who is in, who is too close to call, and for how many places', () => {
    expect(band.above).toEqual(['e0']);
    expect(band.close.map(({ entry }) => entry)).toEqual(['e1', 'e2', 'e3']);
    expect(band.places).toBe(1);
  });

  it('is empty where the marks part the entries', () => {
    const clear = uncertainRanks(independent([3, 2, 1], [0.1, 0.1, 0.1]), { random: seededRandom(1), cuts: [1] });
    expect(tooClose(clear, 1)).toEqual({ cut: 1, above: ['e0'], close: [], places: 0 });
  });

  it('plans readings where they part it best', () => {
    const plan = extraReadings(band, 1, 4);
    expect(plan.readings.reduce((sum, { readings }) => sum + readings, 0)).toBe(4);
    expect(plan.misplacedAfter).toBeLessThan(plan.misplaced);
    // Who is known well has nothing to gain from another reading; who is not, and lies on the line, has most.
    const standing = { cut: 1, among: 0.5, margin: 0.1 };
    const close = [
      { entry: 'known', ...standing, error: 0.05 },
      { entry: 'open', ...standing, error: 2 },
    ];
    expect(extraReadings({ cut: 1, above: [], close, places: 1 }, 1, 1).readings.map(({ entry }) => entry)).toEqual([
      'open',
    ]);
  });

  it('expects what a simulation of the further readings finds', () => {
    const random = seededRandom(9);
    const [margin, error, variance, readings] = [0.4, 1, 2, 3];
    let wrong = 0;
    for (let time = 0; time < 40_000; time += 1) {
      const merit = margin + error * random.normal();
      const seen = merit + Math.sqrt(variance / readings) * random.normal();
      const precision = 1 / (error * error);
      const updated = (margin * precision + (seen * readings) / variance) / (precision + readings / variance);
      if (updated > 0 !== merit > 0) wrong += 1;
    }
    const band = { cut: 1, above: [], close: [{ entry: 'a', cut: 1, among: 0.6, margin, error }], places: 1 };
    expect(Math.abs(extraReadings(band, variance, readings).misplacedAfter - wrong / 40_000)).toBeLessThan(0.006);
  });
});
