import fc from 'fast-check';
import type { Mark } from '../mark';
import { rank } from './rank';
import { type RankingMethodName, rankingMethods } from './ranking-methods';
import { seededRandom } from '../random/random';
import { fitSeverity } from '../severity/fit-severity';
import { simulatedRound } from '../simulation/simulated-round';
import { readingsOf } from './readings';
import { severityCorrected } from './severity-corrected';
import { varianceMoments } from './variance-moments';

const marksOf = (table: Readonly<Record<string, Readonly<Record<string, number>>>>): Mark[] =>
  Object.entries(table).flatMap(([entry, marks]) =>
    Object.entries(marks).map(([judge, mark]) => ({ entry, judge, mark })),
  );
const table = marksOf({
  a: { x: 80, y: 60, z: 70 },
  b: { x: 90, y: 70 },
  c: { y: 50, z: 60 },
  d: { x: 70, z: 60 },
});
const values = (method: RankingMethodName, options = {}): Record<string, number | null> =>
  Object.fromEntries(
    rank({ method, version: 1, marks: table, options }).map(({ entry, value }) => [entry, value] as const),
  );

describe('rank', () => {
  it('gives shared ranks, spread, count and ties as a ranking shows them', () => {
    const ranked = rank({
      ...{ method: 'mean', version: 1, entries: ['a', 'b', 'c', 'd', 'e', 'f'] },
      marks: marksOf({ a: { x: 60, y: 80 }, b: { x: 70 }, c: { x: 90 }, d: { x: 10, y: 20, z: 30 }, gone: { x: 99 } }),
    });
    expect(ranked).toEqual([
      { entry: 'c', rank: 1, value: 90, count: 1, spread: null, tied: ['c'] },
      { entry: 'a', rank: 2, value: 70, count: 2, spread: 14.142, tied: ['a', 'b'] },
      { entry: 'b', rank: 2, value: 70, count: 1, spread: null, tied: ['a', 'b'] },
      { entry: 'd', rank: 4, value: 20, count: 3, spread: 10, tied: ['d'] },
      { entry: 'e', rank: 5, value: null, count: 0, spread: null, tied: [] },
      { entry: 'f', rank: 5, value: null, count: 0, spread: null, tied: [] },
    ]);
  });

  it('weighs criteria, and leaves out the weight of one without a mark', () => {
    const marks = [
      { entry: 'a', judge: 'x', criterion: 'reach', mark: 80 },
      { entry: 'a', judge: 'x', criterion: 'cost', mark: 40 },
      { entry: 'b', judge: 'x', criterion: 'reach', mark: 65 },
    ];
    const ranked = rank({ method: 'mean', version: 1, marks, options: { weights: { reach: 3, cost: 1 } } });
    expect(ranked.map(({ entry, value }) => [entry, value])).toEqual([
      ['a', 70],
      ['b', 65],
    ]);
  });

  it('knows the trimmed mean and the median', () => {
    const marks = marksOf({ a: { q: 1, r: 2, s: 3, t: 4, u: 100 } });
    const valueBy = (method: string): number | null | undefined => rank({ method, version: 1, marks })[0]?.value;
    expect([valueBy('mean'), valueBy('trimmed-mean'), valueBy('median')]).toEqual([22, 3, 3]);
  });

  it('takes z-scores by judge', () => {
    // Judge x gives 80, 90, 70 (mean 80, SD 10); y 60, 70, 50 (60, 10); z 70, 60, 60 (190/3, 10/√3).
    expect(values('z-scores')).toEqual({ b: 1, a: 0.385, d: -0.789, c: -0.789 });
  });

  it('refuses another version, a method that is not there, and marks that cannot be', () => {
    const of = (request: object) => () => rank({ method: 'mean', version: 1, marks: table, ...request });
    expect(of({ version: 2 })).toThrow('mean has version 1 here; the result asks for version 2');
    expect(of({ method: 'toss' })).toThrow('there is no ranking method toss');
    expect(of({ marks: [...table, { entry: 'a', judge: 'x', mark: 1 }] })).toThrow('x marked a twice');
    expect(of({ marks: [{ entry: 'a', judge: 'x', mark: Number.NaN }] })).toThrow('is NaN');
    expect(of({ entries: ['a', 'a'] })).toThrow('named twice');
  });

  it('takes ballots and duels as they are given', () => {
    const ballots = [{ order: [['b'], ['a']], count: 3 }];
    expect(rank({ method: 'schulze', version: 1, ballots })).toMatchObject([
      { entry: 'b', value: 1, count: 3 },
      { entry: 'a', value: 0, count: 3 },
    ]);
    const duels = [{ winner: 'c', loser: 'd', count: 2 }];
    expect(rank({ method: 'bradley-terry', version: 1, duels }).map(({ entry }) => entry)).toEqual(['c', 'd']);
  });

  it.each(Object.keys(rankingMethods))('%s gives the same, to the last bit, for marks in any order', (method) => {
    const mark = fc.record({
      entry: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      judge: fc.constantFrom('u', 'v', 'w', 'x', 'y'),
      mark: fc.double({ min: 0, max: 100, noNaN: true }),
    });
    const marks = fc.uniqueArray(mark, { selector: ({ entry, judge }) => `${entry} ${judge}`, maxLength: 30 });
    const anyOrder = marks.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    const options = { decimals: 9 };
    fc.assert(
      fc.property(anyOrder, ([given, shuffled]) => {
        const result = rank({ method, version: 1, marks: given, options });
        expect(rank({ method, version: 1, marks: shuffled, options })).toEqual(result);
        // Bradley–Terry knows nothing of an entry that was compared with none.
        expect(result.every(({ value }) => value === null || Number.isFinite(value))).toBe(true);
      }),
      { seed: 11, numRuns: 40 },
    );
  });
});

describe('varianceMoments', () => {
  it('is the analysis of variance of two crossed factors where every judge reads every entry', () => {
    // Shrout and Fleiss 1979, six targets by four judges: mean squares 11.24, 32.49 and 1.02.
    const ratings = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    const readings = ratings.flatMap((row, entry) =>
      row.map((value, judge) => ({ entry: String(entry), judge: String(judge), value })),
    );
    const { entry, judge, noise } = varianceMoments(readings);
    expect(noise).toBeCloseTo(1.0194, 4);
    expect(entry).toBeCloseTo((11.2417 - 1.0194) / 4, 4);
    expect(judge).toBeCloseTo((32.4861 - 1.0194) / 6, 4);
    // Of one judge, interchangeable (their ICC(2,1) of .29).
    expect(entry / (entry + judge + noise)).toBeCloseTo(0.29, 2);
  });
});

describe('severityCorrected', () => {
  it('takes out that an entry met the strict judges', () => {
    const strictness: Readonly<Record<string, number>> = { u: -20, v: -20, w: 0, x: 0, y: 20, z: 20 };
    const quality: Readonly<Record<string, number>> = { a: 60, b: 55, c: 50, d: 45, e: 52, f: 58 };
    const panel: Readonly<Record<string, string>> = {
      ...{ a: 'u v w', b: 'x y z', c: 'u x y', d: 'w y z', e: 'v x z', f: 'u w y' },
    };
    const marks = Object.entries(panel).flatMap(([entry, judges]) =>
      judges.split(' ').map((judge) => ({ entry, judge, mark: quality[entry]! + strictness[judge]! })),
    );
    const order = (method: string): string =>
      rank({ method, version: 1, marks })
        .map(({ entry }) => entry)
        .join('');
    expect(order('mean')).not.toBe('afbecd');
    expect(order('severity-corrected')).toBe('afbecd');
  });

  it('predicts what the fitted model predicts from the same variances, by a code path of its own', () => {
    const { marks } = simulatedRound(
      { entries: 40, judges: 12, readings: 4, quality: 8, severity: 6, noise: 7 },
      seededRandom(5),
    );
    const { variances, merits, entries: fitted, judges: severities } = fitSeverity(marks);
    const { entries, judges } = severityCorrected(readingsOf(marks), {
      ...{ entry: variances.entry, judge: variances.judge, noise: variances.residual },
    });
    for (const [index, entry] of fitted.ids.entries()) expect(entries.get(entry)).toBeCloseTo(merits.values[index]!, 8);
    for (const [index, judge] of severities.ids.entries())
      expect(judges.get(judge)).toBeCloseTo(severities.values[index]!, 8);
  });

  it('solves the mixed model equations: predictions sum to nothing and residuals fit them', () => {
    const readings = table.map(({ entry, judge, mark }) => ({ entry, judge, value: mark }));
    const variances = { entry: 40, judge: 30, noise: 20 };
    const { mean, entries, judges } = severityCorrected(readings, variances);
    const residual = readings.map(({ entry, judge, value }) => value - entries.get(entry)! - judges.get(judge)!);
    expect(residual.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9);
    for (const [entry, value] of entries) {
      const own = residual.filter((_, index) => readings[index]!.entry === entry).reduce((sum, one) => sum + one, 0);
      expect(own).toBeCloseTo(((value - mean) * variances.noise) / variances.entry, 9);
    }
    for (const [judge, value] of judges) {
      const own = residual.filter((_, index) => readings[index]!.judge === judge).reduce((sum, one) => sum + one, 0);
      expect(own).toBeCloseTo((value * variances.noise) / variances.judge, 9);
    }
  });
});
