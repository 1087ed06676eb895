import { departures } from './departures';
import type { Outcome } from './outcome';

const rankedBy = (...ranks: readonly number[]) => ranks.map((rank, n) => ({ proposalId: 'abcdefgh'[n]!, rank }));
const departing = (ranks: readonly number[], outcomes: Readonly<Record<string, Outcome>>) => [
  ...departures(rankedBy(...ranks), new Map(Object.entries(outcomes))),
];
const out = 'not-selected';

describe('departures from the ranking', () => {
  it('are none where the first win', () => {
    expect(departing([1, 2, 3, 4], { a: 'winner', b: 'winner', c: out, d: out })).toEqual([]);
    expect(departing([1, 2, 3, 4], { a: 'winner', b: 'finalist', c: 'reserve', d: out })).toEqual([]);
    expect(departing([1, 2], { a: out, b: out })).toEqual([]);
  });

  it('are who got in from behind and who was left out for it, and nobody between', () => {
    const outcomes = { a: 'winner', b: 'winner', c: out, d: out, e: 'winner' } as const;
    expect(departing([1, 2, 3, 4, 5], outcomes)).toEqual(['c', 'e']);
    expect(departing([1, 2, 3], { a: 'finalist', b: 'winner', c: out })).toEqual(['a', 'b']);
  });

  it('are not found among those who share the rank at the cut', () => {
    expect(departing([1, 2, 2, 4], { a: 'winner', b: out, c: 'winner', d: out })).toEqual([]);
    expect(departing([1, 2, 2, 4], { a: 'winner', b: out, c: out, d: 'winner' })).toEqual(['d']);
    expect(departing([1, 2, 2, 4], { a: out, b: 'winner', c: 'winner', d: out })).toEqual(['a']);
  });

  it('are judged by what is decided so far', () => {
    expect(departing([1, 2, 3], { b: 'winner' })).toEqual(['b']);
    expect(departing([1, 2, 3], { a: 'winner' })).toEqual([]);
  });
});
