import type { Round } from './round';
import { changeableOf, freshDraft, toDraft, toHours, toRoundBody } from './round-draft';

const zone = 'Europe/Zurich';
const round: Round = {
  ...{ roundId: 'round-1', competitionId: 'competition-1', name: { en: 'Final' }, blind: ['economy'] },
  ...{ economyConflicts: true, readings: 2, more: {}, status: 'draft', assigned: null, source: null, takes: null },
  rubric: [
    { key: 'impact', name: { en: 'Impact' }, weight: 1, scale: 10, kind: 'scale', min: 0, step: 1, anchors: [] },
  ],
  ...{ closesAt: '2021-10-20T10:00:00.000Z', othersMarks: 'after-own', discussion: true },
  ...{ calibration: [], reminders: [72, 24] },
};

it('sends a round as it was when nothing is changed', () => {
  const { name, blind, economyConflicts, readings, rubric, closesAt, reminders } = round;
  expect(toRoundBody(toDraft(round, zone), 'all', zone)).toEqual({
    ...{ name, blind, economyConflicts, readings, closesAt, reminders, othersMarks: 'after-own', discussion: true },
    rubric: [{ ...rubric[0], mayAbstain: false }],
  });
  expect(toDraft(round, zone).closes).toBe('2021-10-20T12:00');
});

it('sends only what may still change', () => {
  const assigned = { entries: 1, judges: 2, sheets: 2 };
  expect([
    changeableOf(round),
    changeableOf({ ...round, assigned }),
    changeableOf({ ...round, status: 'open' }),
  ]).toEqual(['all', 'not-assigned', 'end']);
  expect(toRoundBody(toDraft(round, zone), 'end', zone)).toEqual({
    ...{ closesAt: round.closesAt, reminders: [72, 24] },
  });
  expect(Object.keys(toRoundBody(freshDraft(3), 'not-assigned', zone)).sort()).toEqual(
    ['blind', 'closesAt', 'discussion', 'name', 'othersMarks', 'reminders'].sort(),
  );
});

it('reads hours however they are set apart', () => {
  expect(toHours('72, 24')).toEqual([72, 24]);
  expect(toHours('72، 24')).toEqual([72, 24]);
  expect(toHours('')).toEqual([]);
  expect(toHours('three days')).toBeNull();
  expect(toHours('0')).toBeNull();
});
