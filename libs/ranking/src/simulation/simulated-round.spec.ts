import { rank } from '../methods/rank';
import { varianceMoments } from '../methods/variance-moments';
import { seededRandom } from '../random/random';
import { recallOfTop, simulatedRound, type SimulatedRoundOptions } from './simulated-round';

/** A panel that was not calibrated: judges differ half as much again as entries do, and as noise does. */
const uncalibrated: SimulatedRoundOptions = {
  ...{ entries: 400, judges: 60, readings: 5 },
  ...{ quality: 8, severity: 12, noise: 8 },
};
const TOP = 40;

describe('a simulated round', () => {
  it('deals judges evenly, and nobody an entry twice', () => {
    const { marks } = simulatedRound(uncalibrated, seededRandom(1));
    const loads = new Map<string, number>();
    for (const { judge } of marks) loads.set(judge, (loads.get(judge) ?? 0) + 1);
    expect(new Set(marks.map(({ entry, judge }) => `${entry} ${judge}`)).size).toBe(2_000);
    expect(Math.max(...loads.values()) - Math.min(...loads.values())).toBeLessThanOrEqual(1);
  });

  it('has the variances that were asked for, which moments find again', () => {
    const rounds = Array.from({ length: 20 }, (_, seed) => {
      const { marks } = simulatedRound(uncalibrated, seededRandom(seed));
      return varianceMoments(marks.map(({ entry, judge, mark }) => ({ entry, judge, value: mark })));
    });
    const mean = (part: 'entry' | 'judge' | 'noise'): number =>
      rounds.reduce((sum, variances) => sum + variances[part], 0) / rounds.length;
    expect(Math.abs(mean('noise') / 64 - 1)).toBeLessThan(0.05);
    expect(Math.abs(mean('entry') / 64 - 1)).toBeLessThan(0.05);
    expect(Math.abs(mean('judge') / 144 - 1)).toBeLessThan(0.15);
  });

  it('severity-corrected finds 0.95 of what one finds who knows each judge, and 1.2 of what the raw mean finds', () => {
    const found = { corrected: 0, oracle: 0, mean: 0 };
    for (let seed = 100; seed < 112; seed += 1) {
      const { marks, quality, leniency } = simulatedRound(uncalibrated, seededRandom(seed));
      const recall = (method: string, given = marks): number => {
        const ranked = rank({ method, version: 1, marks: given, options: { decimals: 9 } });
        const order = ranked.map(({ entry }) => entry);
        return recallOfTop(order, quality, TOP);
      };
      const known = marks.map((mark) => ({ ...mark, mark: mark.mark - leniency.get(mark.judge)! }));
      found.corrected += recall('severity-corrected');
      found.oracle += recall('mean', known);
      found.mean += recall('mean');
    }
    expect(found.corrected / found.oracle).toBeGreaterThanOrEqual(0.95);
    expect(found.corrected / found.mean).toBeGreaterThanOrEqual(1.2);
  });
});
