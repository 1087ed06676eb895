import { decide, evolve, type Lot } from './lot';

const lot = (seed: string): Lot => ({
  ...{ competitionId: 'competition-1', seed, commitment: `hash of ${seed}` },
  committedAt: new Date('2021-05-01T00:00:00Z'),
});

describe('the lot of a competition', () => {
  it('is committed to once; another seed changes nothing', () => {
    const [committed] = decide(lot('first'), null);
    const state = evolve(null, committed!);
    expect(state).toEqual(lot('first'));
    expect(decide(lot('second'), state)).toEqual([]);
  });
});
