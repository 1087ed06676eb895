import { decide, type Drawn, drawOf, evolve, type Lot, type LotCommand, upcastShared } from './lot';

const drawn = (seed: string): Drawn => ({
  ...{ seed, commitment: `hash of ${seed}`, committedAt: new Date('2021-05-01T00:00:00Z') },
});
const commit = (...seeds: readonly string[]): LotCommand => ({
  ...{ type: 'commit', competitionId: 'competition-1', draws: seeds.map(drawn) },
});
const take = (roundId: string): LotCommand => ({ type: 'take', roundId, spare: drawn(`spare of ${roundId}`) });
const after = (given: Lot | null, ...commands: readonly LotCommand[]) =>
  commands.reduce((state, command) => decide(command, state).reduce<Lot | null>(evolve, state), given);
const seedOf = (lot: Lot | null, roundId: string, hasBegun = false) => drawOf(lot!, roundId, hasBegun)?.seed;

describe('the lot of a competition', () => {
  it('is committed to once; another draw changes nothing', () => {
    const committed = after(null, commit('first', 'second'));
    expect(after(committed, commit('other'))).toEqual(committed);
  });

  it('gives each round a seed of its own, the next, and the same when asked again', () => {
    const lot = after(null, commit('first', 'second'), take('a'), take('b'), take('a'), take('c'));
    expect(['a', 'b', 'c'].map((roundId) => seedOf(lot, roundId))).toEqual(['first', 'second', 'spare of c']);
    expect(seedOf(lot, 'd', true)).toBeUndefined();
    expect(after(lot, take('c'))).toEqual(lot);
  });

  it('leaves rounds that began with one seed for all of them with it, and gives it to no other', () => {
    const old = upcastShared({ competitionId: 'competition-1', ...drawn('shared') });
    expect(seedOf(old, 'begun', true)).toBe('shared');
    expect(seedOf(old, 'later')).toBeUndefined();
    expect(seedOf(after(old, take('later')), 'later')).toBe('spare of later');
  });
});
