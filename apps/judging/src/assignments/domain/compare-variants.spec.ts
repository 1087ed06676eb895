import { differencesOf, loadsSideBySide, pairsOf } from './compare-variants';
import type { WorkedOut } from './worked-out';

const worked = (judgeIds: readonly string[], readers: WorkedOut['readers']): WorkedOut => ({
  ...{ entryIds: ['entry-1', 'entry-2'], judgeIds, readers, readings: 1, gap: null },
  kept: readers.map((its, entry) => (entry === 0 ? its : [])),
  scores: readers.map((its) => its.map((judge) => judge * 10)),
});
const first = { variantId: 'first', worked: worked(['ana', 'bob'], [[0], [1]]) };
const second = { variantId: 'second', worked: worked(['bob', 'ana', 'eve'], [[1], [2]]) };

it('lays variants side by side by pairs and loads, whatever order their judges are in', () => {
  expect(differencesOf([first, second])).toEqual([
    { entryId: 'entry-2', judgeId: 'bob', score: 10, in: ['first'] },
    { entryId: 'entry-2', judgeId: 'eve', score: 20, in: ['second'] },
  ]);
  expect(loadsSideBySide([first, second])).toEqual([
    { judgeId: 'ana', loads: [1, 1] },
    { judgeId: 'bob', loads: [1, 0] },
    { judgeId: 'eve', loads: [0, 1] },
  ]);
  expect(differencesOf([first, first])).toEqual([]);
});

it('tells of each pair whether it stands', () => {
  expect(pairsOf(first.worked)).toEqual([
    { entryId: 'entry-1', judgeId: 'ana', score: 0, stands: true },
    { entryId: 'entry-2', judgeId: 'bob', score: 10, stands: false },
  ]);
});
