import { missingReadings } from './missing-readings';

const sheet = (entryId: string, status = 'open') => ({ entryId, status });
const three = [sheet('a'), sheet('a', 'submitted'), sheet('a')];

describe('readings that are missing', () => {
  it('are none while all that was given out stands, nor for what was never given out', () => {
    expect(missingReadings(three, three, new Set(['a', 'b']), () => 3)).toBe(0);
  });

  it('are those that were taken out or left by their judge, entry by entry', () => {
    const all = [...three, sheet('b', 'recused'), sheet('b')];
    expect(missingReadings(all, [sheet('a'), sheet('b', 'recused'), sheet('b')], new Set(['a', 'b']), () => 3)).toBe(4);
    expect(missingReadings(three, [...three.slice(1), sheet('a', 'abstained')], new Set(['a']), () => 3)).toBe(1);
  });

  it('are not of entries that were withdrawn, and more readings than wanted make up for none', () => {
    expect(missingReadings([...three, sheet('b')], three, new Set(['a']), () => 2)).toBe(0);
  });
});
