import { wholeRanking } from './whole-ranking';

const ranked = (ranks: Readonly<Record<string, number>>) =>
  Object.entries(ranks).map(([entryId, rank]) => ({ entryId, rank }));

describe('the ranking that decisions go by', () => {
  it('is that of the only round', () => {
    const only = ranked({ a: 1, b: 2, c: 2, d: 4 });
    expect(wholeRanking([only])).toEqual(only);
    expect(wholeRanking([])).toEqual([]);
  });

  it('has those who went on before those who did not, each as the last round they were in ranked them', () => {
    const first = ranked({ a: 1, b: 2, c: 3, d: 4, e: 4, f: 6 });
    const final = ranked({ c: 1, b: 2 });
    expect(wholeRanking([final, first])).toEqual(ranked({ c: 1, b: 2, a: 3, d: 4, e: 4, f: 6 }));
  });

  it('reads rankings in any order, and a round in between', () => {
    const first = ranked({ f: 6, e: 4, d: 4, c: 3, b: 2, a: 1 });
    const second = ranked({ d: 3, c: 2, b: 1 });
    const final = ranked({ d: 1 });
    expect(wholeRanking([final, second, first])).toEqual(ranked({ d: 1, b: 2, c: 3, a: 4, e: 5, f: 6 }));
  });
});
