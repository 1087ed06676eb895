import { DomainError } from '@champions/kernel';
import { toCriterion } from './criterion';
import { decide, entriesOf, evolve, nextMoment, type Round, type RoundCommand, type RoundFact } from './round';
import { defaultSettings } from './round-settings';
import { upcastEven, upcastRound, upcastUndeclared } from './upcast-round';

const createdAt = new Date('2021-10-01T00:00:00Z');
const at = new Date('2021-10-02T00:00:00Z');
const closesAt = '2021-10-20T00:00:00Z';
const setUp = {
  roundId: 'round-1',
  competitionId: 'competition-1',
  name: null,
  blind: ['organisation' as const],
  economyConflicts: true,
  rubric: [toCriterion({ key: 'impact', name: { en: 'Impact' }, weight: 1, scale: 10 })],
  ladder: null,
  readings: 3,
  settings: defaultSettings,
  createdAt,
};
const assigned = { entries: 100, judges: 12, sheets: 300 };
const created: RoundFact = { type: 'created', ...setUp };
const recorded: RoundFact = { type: 'assigned-recorded', assigned };
const opened: RoundFact = { type: 'opened', closesAt, assigned, at };
const closed: RoundFact = { type: 'closed', sheets: 290, missing: 10 };

const stateOf = (given: readonly RoundFact[]) => given.reduce<Round | null>(evolve, null);
const round = (given: readonly RoundFact[]) => ({
  when: (command: RoundCommand) => {
    const state = stateOf(given);
    return {
      then: (facts: readonly RoundFact[]) => {
        expect(decide(command, state)).toEqual(facts);
      },
      thenRefused: (code: string) => {
        expect(() => decide(command, state)).toThrow(new DomainError(code));
      },
    };
  },
});
const dueOf = (given: readonly RoundFact[]) => nextMoment(stateOf(given)!)?.toISOString() ?? null;

describe('a round', () => {
  const open: RoundCommand = { type: 'open', closesAt, at };
  const close: RoundCommand = { type: 'close', sheets: 290, missing: 10 };

  it('is created once, however often it is asked for', () => {
    round([])
      .when({ type: 'create', ...setUp })
      .then([created]);
    round([created])
      .when({ type: 'create', ...setUp })
      .then([]);
    round([created])
      .when({ type: 'create', ...setUp, competitionId: 'another' })
      .thenRefused('ROUND_EXISTS');
  });

  it('opens once the assignments are confirmed', () => {
    round([created]).when(open).thenRefused('ASSIGNMENTS_NOT_CONFIRMED');
    round([created, recorded]).when(open).then([opened]);
    round([created, recorded, opened]).when(open).then([]);
    round([created, recorded, opened, closed]).when(open).thenRefused('ROUND_CLOSED');
  });

  it('closes once, with or without a discussion before', () => {
    const discussed: RoundFact = { type: 'discussion-opened' };
    round([created, recorded]).when(close).thenRefused('ROUND_NOT_OPEN');
    round([created, recorded]).when({ type: 'discuss' }).thenRefused('ROUND_NOT_OPEN');
    round([created, recorded, opened]).when(close).then([closed]);
    round([created, recorded, opened]).when({ type: 'discuss' }).then([discussed]);
    round([created, recorded, opened, discussed]).when({ type: 'discuss' }).then([]);
    round([created, recorded, opened, discussed]).when(open).thenRefused('ROUND_CLOSED');
    round([created, recorded, opened, discussed]).when(close).then([closed]);
    round([created, recorded, opened, closed]).when(close).then([]);
    round([created, recorded, opened, closed]).when({ type: 'discuss' }).thenRefused('ROUND_CLOSED');
  });

  it('does not exist before it was created', () => {
    round([]).when(close).thenRefused('NOT_FOUND');
  });
});

describe('the settings of a round', () => {
  const change = (settings: Partial<typeof defaultSettings>): RoundCommand => ({
    ...{ type: 'change-settings', change: settings, at },
  });
  const changed = (settings: Partial<typeof defaultSettings>): RoundFact => ({
    ...{ type: 'settings-changed', settings: { ...defaultSettings, ...settings }, at },
  });

  it('may all change until it opens, and then only what was not promised to judges', () => {
    round([created])
      .when(change({ othersMarks: 'after-own' }))
      .then([changed({ othersMarks: 'after-own' })]);
    round([created])
      .when(change({ othersMarks: 'never' }))
      .then([]);
    round([created, recorded, opened])
      .when(change({ othersMarks: 'after-own', reminders: [24] }))
      .thenRefused('INVALID_INPUT');
    round([created, recorded, opened])
      .when(change({ calibration: ['entry-1'] }))
      .then([changed({ calibration: ['entry-1'] })]);
    round([created, recorded, opened, closed])
      .when(change({ reminders: [] }))
      .thenRefused('ROUND_CLOSED');
  });

  it('give it a window of its own, which it then goes by', () => {
    const own = changed({ closesAt: '2021-10-10T00:00:00Z' });
    round([created, own, recorded])
      .when({ type: 'open', closesAt, at })
      .then([{ ...opened, closesAt: '2021-10-10T00:00:00Z' }]);
    const facts = [created, own, recorded, { ...opened, closesAt: '2021-10-10T00:00:00Z' }];
    round(facts).when({ type: 'move-end', closesAt: '2021-11-01T00:00:00Z', at }).then([]);
    const reminded = ['2021-10-07', '2021-10-09'].map((day) => ({
      ...{ type: 'reminded', judges: [{ judgeId: 'judge-1', open: 2 }], at: new Date(`${day}T00:00:00Z`) },
    })) as readonly RoundFact[];
    expect([0, 1, 2].map((count) => dueOf([...facts, ...reminded.slice(0, count)]))).toEqual([
      '2021-10-07T00:00:00.000Z',
      '2021-10-09T00:00:00.000Z',
      '2021-10-10T00:00:00.000Z',
    ]);
  });
});

describe('the reminders of a round', () => {
  const judges = [{ judgeId: 'judge-1', open: 2 }];
  const remind = (day: string): RoundCommand => ({ type: 'remind', judges, at: new Date(`${day}T00:00:00Z`) });

  it('come at their moments, each once', () => {
    const reminded: RoundFact = { type: 'reminded', judges, at: new Date('2021-10-17T00:00:00Z') };
    round([created, recorded]).when(remind('2021-10-17')).then([]);
    round([created, recorded, opened]).when(remind('2021-10-16')).then([]);
    round([created, recorded, opened]).when(remind('2021-10-17')).then([reminded]);
    round([created, recorded, opened, reminded]).when(remind('2021-10-17')).then([]);
    expect(dueOf([created, recorded, opened, reminded])).toBe('2021-10-19T00:00:00.000Z');
  });

  it('follow the end when it moves, and stop when the round closes', () => {
    const moved: RoundFact = { type: 'end-moved', closesAt: '2021-10-30T00:00:00Z', at };
    round([created, recorded, opened]).when({ type: 'move-end', closesAt: '2021-10-30T00:00:00Z', at }).then([moved]);
    round([created, recorded, opened]).when({ type: 'move-end', closesAt, at }).then([]);
    expect(dueOf([created, recorded, opened, moved])).toBe('2021-10-27T00:00:00.000Z');
    expect(dueOf([created, recorded, opened, closed])).toBeNull();
  });
});

describe('a second round', () => {
  const source = { roundId: 'round-0', take: { best: 2 } };
  const take: RoundCommand = { type: 'take-entries', entryIds: ['entry-1', 'entry-2'], source };
  const taken: RoundFact = { type: 'entries-taken', entryIds: ['entry-1', 'entry-2'], source };

  it('takes its entries before they are assigned', () => {
    round([created]).when(take).then([taken]);
    round([created, recorded]).when(take).thenRefused('ENTRIES_ASSIGNED_ALREADY');
    round([created])
      .when({ ...take, entryIds: [] })
      .thenRefused('NONE_ADVANCES');
  });

  it('is about these and no others', () => {
    const entries = ['entry-3', 'entry-2', 'entry-1'].map((id) => ({ id }));
    const parts = (facts: readonly RoundFact[]) => entriesOf(stateOf(facts)!, entries).map(({ id }) => id);
    expect(parts([created])).toEqual(['entry-3', 'entry-2', 'entry-1']);
    expect(parts([created, taken])).toEqual(['entry-2', 'entry-1']);
  });
});

it('lifts a round from before rounds had settings, and reminds nobody in one that is under way', () => {
  const stored = {
    ...{ roundId: 'round-1', competitionId: 'competition-1', blind: ['organisation'], economyConflicts: true },
    rubric: [{ key: 'impact', name: { en: 'Impact' }, weight: 1, scale: 10 }],
    ...{ readings: 3, assigned: null, createdAt },
  };
  expect(upcastEven(upcastUndeclared(upcastRound({ ...stored, status: 'draft' })))).toEqual(stateOf([created]));
  expect(upcastRound({ ...stored, status: 'open' }).settings.reminders).toEqual([]);
});
