import fc from 'fast-check';
import { rankByMean, type RankedSheet } from './mean-ranking';

const sheet = (entryId: string, judgeId: string, total: number): RankedSheet => ({
  entryId,
  judgeId,
  marks: {},
  total,
});

describe('the ranking by mean', () => {
  it('names rank, mean, spread, count and ties', () => {
    const entryIds = ['none', 'd', 'c', 'b', 'a'];
    const sheets = [
      // The sample standard deviation of 2, 4, 4, 4, 5, 5, 7, 9 is the root of 32/7.
      ...[2, 4, 4, 4, 5, 5, 7, 9].map((total, n) => sheet('d', `judge-${n}`, total)),
      ...[60, 70].map((total, n) => sheet('c', `judge-${n}`, total)),
      ...[50, 80].map((total, n) => sheet('b', `judge-${n}`, total)),
      sheet('a', 'judge-1', 90),
      sheet('withdrawn', 'judge-1', 100),
    ];
    expect(rankByMean({ entryIds, sheets })).toEqual([
      { entryId: 'a', rank: 1, mean: 90, spread: null, count: 1, tied: ['a'] },
      { entryId: 'b', rank: 2, mean: 65, spread: 21.213, count: 2, tied: ['b', 'c'] },
      { entryId: 'c', rank: 2, mean: 65, spread: 7.071, count: 2, tied: ['b', 'c'] },
      { entryId: 'd', rank: 4, mean: 5, spread: 2.138, count: 8, tied: ['d'] },
      { entryId: 'none', rank: 5, mean: null, spread: null, count: 0, tied: [] },
    ]);
  });

  it('ties what differs only below the third decimal', () => {
    const sheets = [sheet('a', 'judge-1', 66.666_6), sheet('b', 'judge-1', 66.666_9), sheet('c', 'judge-1', 66.668)];
    expect(rankByMean({ entryIds: ['a', 'b', 'c'], sheets }).map(({ entryId, rank }) => [entryId, rank])).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 2],
    ]);
  });

  it('does not depend on the order in which sheets and entries come', () => {
    const some = fc.uniqueArray(
      fc.record({ entry: fc.nat(5), judge: fc.nat(6), total: fc.double({ min: 0, max: 100, noNaN: true }) }),
      { selector: ({ entry, judge }) => `${entry} ${judge}` },
    );
    fc.assert(
      fc.property(some, (drawn) => {
        const sheets = drawn.map(({ entry, judge, total }) => sheet(`entry-${entry}`, `judge-${judge}`, total));
        const entryIds = [0, 1, 2, 3, 4, 5].map((n) => `entry-${n}`);
        const ranked = rankByMean({ entryIds, sheets });
        expect(rankByMean({ entryIds: entryIds.toReversed(), sheets: sheets.toReversed() })).toEqual(ranked);
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map(({ rank }) => rank).toSorted((a, b) => a - b));
      }),
    );
  });

  it('holds no list per entry, however many are tied', () => {
    const entryIds = Array.from({ length: 20_000 }, (_, n) => `entry-${n}`);
    const ranked = rankByMean({ entryIds, sheets: entryIds.map((entryId) => sheet(entryId, 'judge-1', 50)) });
    expect(new Set(ranked.map(({ tied }) => tied)).size).toBe(1);
    expect(ranked.every(({ rank }) => rank === 1)).toBe(true);
  });

  it('ranks nothing where there is nothing', () => {
    expect(rankByMean({ entryIds: [], sheets: [] })).toEqual([]);
  });
});
