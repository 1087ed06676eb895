import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { FixedClock } from '@champions/testing';
import { KnownCompetitions } from './known-competitions.query';

function knownCompetitions() {
  const clock = new FixedClock();
  let row: Row | null = null;
  let reads = 0;
  const findOne = () => {
    reads += 1;
    return Promise.resolve(row);
  };
  const known = new KnownCompetitions({ findOne } as unknown as StoreCollection<Row>, clock);
  const said = (revision: number) => {
    row = { _id: 'c', positions: {}, slug: 'call', timeline: { revision } };
  };
  const erased = () => {
    row = { _id: 'c', positions: {}, erased: true };
  };
  const revisionFor = async (isEnough: boolean) => (await known.findFor('c', () => isEnough))?.timeline.revision;
  return { clock, known, said, erased, revisionFor, reads: () => reads };
}

describe('the competitions intake knows', () => {
  it('are read from memory for a second, unless that is not enough', async () => {
    const { clock, known, said, revisionFor, reads } = knownCompetitions();
    said(1);
    expect(known.recent('c')).toBeUndefined();
    expect(await revisionFor(true)).toBe(1);
    said(2);
    expect([await revisionFor(true), reads()]).toEqual([1, 1]);
    expect(await revisionFor(false)).toBe(2);
    said(3);
    clock.advance(1_001);
    expect(await revisionFor(true)).toBe(3);
  });

  it('are none that never arrived, or are gone', async () => {
    const { known, said, erased } = knownCompetitions();
    expect(await known.find('c')).toBeNull();
    said(1);
    expect(await known.find('c')).toMatchObject({ id: 'c', slug: 'call' });
    erased();
    expect(await known.find('c')).toBeNull();
  });
});
