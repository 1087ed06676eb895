import { rankReadings, type RankingRequest } from './domain/rank-readings';
import { Ranker } from './ranker';

const request: RankingRequest = {
  method: 'mean',
  entryIds: ['a', 'b', 'c'],
  readings: ['a', 'b', 'c'].flatMap((entryId, n) =>
    ['judge-1', 'judge-2', 'judge-3'].map((judgeId, m) => ({ entryId, judgeId, total: 50 + 10 * n + m * m })),
  ),
  cut: 1,
};

describe('the ranker', () => {
  it('gives in a thread what is computed here, once for the same marks', async () => {
    const ranker = new Ranker();
    const [first, second] = await Promise.all([ranker.rank(request), ranker.rank({ ...request })]);
    expect(first).toEqual(rankReadings(request));
    expect(second).toBe(first);
  }, 20_000);
});
