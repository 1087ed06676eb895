import { rankingMethods, seededRandom } from '@champions/ranking';
import { rankReadings, type RankingRequest, type Reading } from './rank-readings';

const reading = (entryId: string, judgeId: string, total: number): Reading => ({ entryId, judgeId, total });

/** Twenty entries read by four of ten judges each, of whom judge 0 gives everybody 30 points less. */
const { normal } = seededRandom(7);
const entryIds = Array.from({ length: 20 }, (_, n) => `entry-${String(n).padStart(2, '0')}`);
const readings = entryIds.flatMap((entryId, n) =>
  [n, n + 1, n + 3, n + 6].map((judge) =>
    reading(entryId, `judge-${judge % 10}`, 80 - 2 * n + 4 * normal() - (judge % 10 === 0 ? 30 : 0)),
  ),
);
const request: RankingRequest = { method: 'mean', entryIds, readings, cut: 6 };

describe('the ranking of readings', () => {
  it('names rank, mean, spread, count and ties', () => {
    const some = [
      // The sample standard deviation of 2, 4, 4, 4, 5, 5, 7, 9 is the root of 32/7.
      ...[2, 4, 4, 4, 5, 5, 7, 9].map((total, n) => reading('d', `judge-${n}`, total)),
      ...[60, 70].map((total, n) => reading('c', `judge-${n}`, total)),
      ...[50, 80].map((total, n) => reading('b', `judge-${n}`, total)),
      reading('a', 'judge-1', 90),
      reading('withdrawn', 'judge-1', 100),
    ];
    const { ranked } = rankReadings({ ...request, entryIds: ['none', 'd', 'c', 'b', 'a'], readings: some });
    expect(
      ranked.map(({ entryId, rank, mean, spread, count, tied }) => [entryId, rank, mean, spread, count, tied]),
    ).toEqual([
      ['a', 1, 90, null, 1, ['a']],
      ['b', 2, 65, 21.213, 2, ['b', 'c']],
      ['c', 2, 65, 7.071, 2, ['b', 'c']],
      ['d', 4, 5, 2.138, 8, ['d']],
      ['none', 5, null, null, 0, []],
    ]);
    expect(ranked.map(({ certainty }) => certainty === null)).toEqual([false, false, false, false, true]);
  });

  it('names the judge who is strict, and by how much', () => {
    const { warnings } = rankReadings(request);
    expect(warnings.map(({ judgeId, direction }) => [judgeId, direction])).toEqual([['judge-0', 'strict']]);
    expect(warnings[0]?.size).toBeGreaterThan(15);
    expect(warnings[0]?.size).toBeLessThan(30);
  });

  it('names what is too close to the line, and nothing where all get in', () => {
    const { ranked } = rankReadings(request);
    const close = ranked.filter(({ certainty }) => certainty?.tooClose);
    expect(close.length).toBeGreaterThan(0);
    for (const { certainty } of close) {
      expect(certainty?.amongAwards).toBeGreaterThan(0.25);
      expect(certainty?.amongAwards).toBeLessThan(0.75);
    }
    expect(ranked.filter(({ certainty }) => (certainty?.amongAwards ?? 0) > 0.99).length).toBeGreaterThan(0);
    const all = rankReadings({ ...request, cut: 20 }).ranked;
    expect(all.map(({ certainty }) => [certainty?.amongAwards, certainty?.tooClose])).toEqual(
      all.map(() => [null, false]),
    );
  });

  it('says which further readings would part best what is too close, as many as could be had', () => {
    const { ranked, further } = rankReadings(request);
    const close = ranked.filter(({ certainty }) => certainty?.tooClose).map(({ entryId }) => entryId);
    const given = (of: typeof further) => of.entries.reduce((sum, { readings: count }) => sum + count, 0);
    expect(further.close).toBe(close.length);
    expect(further.entries.filter(({ entryId }) => !close.includes(entryId))).toEqual([]);
    expect(given(further)).toBe(close.length);
    expect(given(rankReadings({ ...request, budget: 1 }).further)).toBe(1);
    expect(further.misplacedAfter).toBeLessThan(further.misplaced);
    expect(rankReadings({ ...request, cut: 20 }).further.entries).toEqual([]);
  });

  it('does not depend on the order in which readings and entries come', () => {
    const turned = { ...request, entryIds: entryIds.toReversed(), readings: readings.toReversed() };
    expect(rankReadings(turned)).toEqual(rankReadings(request));
  });

  it.each(Object.values(rankingMethods).map(({ name }) => name))('ranks by %s', (method) => {
    const { ranked } = rankReadings({ ...request, method: method as RankingRequest['method'] });
    expect(ranked.map(({ entryId }) => entryId).toSorted()).toEqual(entryIds);
    // What is said beside the order does not depend on the method.
    const means = new Map(rankReadings(request).ranked.map(({ entryId, mean }) => [entryId, mean]));
    expect(ranked.map(({ entryId, mean }) => [entryId, mean])).toEqual(
      ranked.map(({ entryId }) => [entryId, means.get(entryId)]),
    );
  });

  it('ranks nothing where there is nothing', () => {
    const further = { entries: [], close: 0, places: 0, misplaced: 0, misplacedAfter: 0 };
    expect(rankReadings({ ...request, entryIds: [], readings: [] })).toEqual({ ranked: [], warnings: [], further });
  });
});
