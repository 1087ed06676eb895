import { DomainError } from '@champions/kernel';
import { chooseEntries } from './choose-entries';

const ranked = [
  { entryId: 'a', rank: 1, mean: 90 },
  { entryId: 'b', rank: 2, mean: 80 },
  { entryId: 'c', rank: 2, mean: 80 },
  { entryId: 'd', rank: 4, mean: 60 },
  { entryId: 'unread', rank: 5, mean: null },
];

describe('those who go on to the next round', () => {
  it('are the best, with all who are tied at the cut', () => {
    expect(chooseEntries(ranked, { best: 1 })).toEqual({ entryIds: ['a'], tiedBeyond: 0 });
    expect(chooseEntries(ranked, { best: 2 })).toEqual({ entryIds: ['a', 'b', 'c'], tiedBeyond: 1 });
    expect(chooseEntries(ranked, { best: 3 })).toEqual({ entryIds: ['a', 'b', 'c'], tiedBeyond: 0 });
  });

  it('are those who reach a total', () => {
    expect(chooseEntries(ranked, { atLeast: 80 })).toEqual({ entryIds: ['a', 'b', 'c'], tiedBeyond: 0 });
    expect(chooseEntries(ranked, { atLeast: 95 })).toEqual({ entryIds: [], tiedBeyond: 0 });
  });

  it('are those that somebody picked, whoever marked them', () => {
    const picked = (...ids: string[]) => chooseEntries(ranked, { picked: ids, reason: 'Every region has one.' });
    expect(picked('unread', 'b')).toEqual({ entryIds: ['b', 'unread'], tiedBeyond: 0 });
    expect(() => picked('b', 'elsewhere')).toThrow(new DomainError('NOT_IN_ROUND'));
  });

  it('are none that nobody has marked, however many are asked for', () => {
    expect(chooseEntries(ranked, { best: 100 }).entryIds).toEqual(['a', 'b', 'c', 'd']);
    expect(chooseEntries(ranked, { atLeast: 0 }).entryIds).toEqual(['a', 'b', 'c', 'd']);
  });
});
