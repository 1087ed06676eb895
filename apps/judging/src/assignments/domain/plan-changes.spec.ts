import { planChanges } from './plan-changes';
import type { WorkedOut } from './worked-out';

const plan = (judgeIds: readonly string[], readers: Readonly<Record<string, readonly number[]>>): WorkedOut => ({
  ...{ entryIds: Object.keys(readers), judgeIds, readers: Object.values(readers), readings: 2, gap: null },
  kept: Object.keys(readers).map(() => []),
  scores: Object.values(readers).map((its) => its.map(() => 1)),
});

it('says what was added, removed and moved, whatever order judges and entries are in', () => {
  const before = plan(['ana', 'bob', 'eve'], { 'entry-1': [0, 1], 'entry-2': [1, 2], withdrawn: [0] });
  const now = plan(['eve', 'ana', 'bob'], { late: [1], 'entry-2': [2, 1], 'entry-1': [2, 1] });
  expect(planChanges(before, now)).toEqual({ added: 1, removed: 1, moved: 1 });
  expect(planChanges(now, now)).toEqual({ added: 0, removed: 0, moved: 0 });
});
