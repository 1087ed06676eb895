import { seededRandom } from '../random/random';
import { fitSeverity } from '../severity/fit-severity';
import { simulatedRound } from '../simulation/simulated-round';
import { tooClose } from './too-close';
import { uncertainRanks } from './uncertain-ranks';

/** Rounds of which the truth is known; what is said of their ranks must come true as often as it says. */
const ROUNDS = 12;
const TOP = 20;
const rounds = Array.from({ length: ROUNDS }, (_, seed) => {
  const { marks, quality } = simulatedRound(
    { entries: 100, judges: 25, readings: 5, quality: 8, severity: 8, noise: 8 },
    seededRandom(seed),
  );
  const { entries, draw } = fitSeverity(marks);
  const ranks = uncertainRanks(
    { ids: entries.ids, draw },
    { random: seededRandom(seed + 50), draws: 400, cuts: [TOP] },
  );
  const order = [...quality].toSorted(([, a], [, b]) => b - a).map(([entry]) => entry);
  const truth = new Map(order.map((entry, index) => [entry, index + 1]));
  return { ranks, truth };
});
const all = rounds.flatMap(({ ranks, truth }) => ranks.map((one) => ({ ...one, rank: truth.get(one.entry)! })));

describe('uncertain ranks of simulated rounds', () => {
  it('have the true rank in nine of ten 90 % intervals', () => {
    const covered = all.filter(({ low, high, rank }) => low <= rank && rank <= high).length / all.length;
    expect(Math.abs(covered - 0.9)).toBeLessThan(0.03);
  });

  it('give probabilities of being among the first that come true', () => {
    for (const [from, to] of [
      [0, 0.1],
      [0.1, 0.4],
      [0.4, 0.7],
      [0.7, 1.01],
    ] as const) {
      const own = all.filter(({ standings: [standing] }) => standing!.among >= from && standing!.among < to);
      const said = own.reduce((sum, { standings: [standing] }) => sum + standing!.among, 0) / own.length;
      const happened = own.filter(({ rank }) => rank <= TOP).length / own.length;
      expect(Math.abs(said - happened)).toBeLessThan(0.08);
    }
  });

  it('leave in the band those who really might be either, and out of it hardly one on the wrong side', () => {
    const wrong = rounds.map(({ ranks, truth }) => {
      const band = tooClose(ranks, TOP);
      const close = new Set(band.close.map(({ entry }) => entry));
      const above = new Set(band.above);
      const misplaced = ranks.filter(
        ({ entry }) => !close.has(entry) && above.has(entry) !== truth.get(entry)! <= TOP,
      ).length;
      return misplaced / (ranks.length - close.size);
    });
    expect(wrong.reduce((sum, share) => sum + share, 0) / ROUNDS).toBeLessThan(0.06);
  });
});
