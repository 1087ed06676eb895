import { decide, evolve, preferenceOf, type SaidWish, type WishList } from './wish-list';

const about = { roundId: 'round-1', competitionId: 'competition-1', judgeId: 'judge-1' };
const after = (...steps: readonly (readonly SaidWish[])[]) =>
  steps.reduce<WishList | null>(
    (list, said) => decide({ type: 'say', ...about, said }, list).reduce(evolve, list as WishList),
    null,
  );

describe('a judge’s own wishes', () => {
  it('keeps the last that was said of each entry, and nothing of what was taken back', () => {
    const first = [
      { entryId: 'entry-1', wish: 'glad' },
      { entryId: 'entry-2', wish: 'could' },
    ] as const;
    const second = [
      { entryId: 'entry-2', wish: null },
      { entryId: 'entry-3', wish: 'rather-not' },
    ] as const;
    expect(after(first, second)).toEqual({ ...about, wishes: { 'entry-1': 'glad', 'entry-3': 'rather-not' } });
  });

  it('has nothing to write where nothing changes', () => {
    const said = [{ entryId: 'entry-1', wish: 'glad' }] as const;
    expect(decide({ type: 'say', ...about, said }, after(said))).toEqual([]);
    expect(decide({ type: 'say', ...about, said: [{ entryId: 'entry-9', wish: null }] }, null)).toEqual([]);
  });

  it('is forgotten with the judge', () => {
    const list = after([{ entryId: 'entry-1', wish: 'glad' }]);
    expect(decide({ type: 'forget' }, list).reduce(evolve, list as WishList)).toEqual({ ...about, wishes: {} });
    expect(decide({ type: 'forget' }, null)).toEqual([]);
  });

  it('counts for and against, and not at all where nothing was said', () => {
    expect((['glad', 'could', undefined, 'rather-not'] as const).map(preferenceOf)).toEqual([1, 0.5, undefined, -1]);
  });
});
