import { type Call, type CallCommand, decide, DRAIN_GRACE_MS, drainDueAt, evolve } from './call';

const closesAt = '2021-09-15T22:00:00.000Z';
const later = '2021-09-20T22:00:00.000Z';
const note = (part: object = {}): CallCommand => ({
  ...{ type: 'note', competitionId: 'c', phase: 'open', closesAt, timelineRevision: 1 },
  ...part,
});
const drain = (after: string, milliseconds = DRAIN_GRACE_MS): CallCommand => ({
  ...{ type: 'drain', at: new Date(Date.parse(after) + milliseconds), submitted: 100, late: 0 },
});
const run = (...commands: CallCommand[]) =>
  commands.reduce<Call | null>((call, command) => decide(command, call).reduce<Call | null>(evolve, call), null);
const dueAfter = (...commands: CallCommand[]) => drainDueAt(run(...commands)!)?.toISOString() ?? null;
const drainedBy = (...commands: CallCommand[]) => run(...commands)?.drained?.closesAt ?? null;

describe('a call', () => {
  it('is counted a moment after its deadline, once', () => {
    expect(dueAfter(note())).toBe('2021-09-15T22:00:02.000Z');
    expect(drainedBy(note(), drain(closesAt, DRAIN_GRACE_MS - 1))).toBeNull();
    expect(drainedBy(note(), drain(closesAt))).toBe(closesAt);
    expect(dueAfter(note(), drain(closesAt))).toBeNull();
    expect(decide(drain(closesAt), run(note(), drain(closesAt)))).toEqual([]);
    expect(decide(drain(closesAt), null)).toEqual([]);
  });

  it('follows a deadline that is extended, and is counted again after the new one', () => {
    const extended = note({ closesAt: later, timelineRevision: 2 });
    expect(dueAfter(note(), extended)).toBe('2021-09-20T22:00:02.000Z');
    expect(drainedBy(note(), extended, drain(closesAt))).toBeNull();
    expect(drainedBy(note(), drain(closesAt), extended, drain(later))).toBe(later);
  });

  it('takes an older timeline that comes late for what it is', () => {
    const extended = note({ closesAt: later, timelineRevision: 2 });
    expect(decide(note(), run(extended))).toEqual([]);
    expect(decide(note(), run(note()))).toEqual([]);
  });

  it('is not counted as a draft, without a deadline, or when it went on long ago', () => {
    expect(dueAfter(note({ phase: 'draft' }))).toBeNull();
    expect(dueAfter(note({ closesAt: null }))).toBeNull();
    expect(dueAfter(note({ phase: 'judging' }))).toBeNull();
    expect(dueAfter(note({ phase: 'closed' }))).toBe('2021-09-15T22:00:02.000Z');
  });

  it('is not counted again because its phase moves or another date of its timeline does', () => {
    expect(dueAfter(note(), drain(closesAt), note({ phase: 'closed', timelineRevision: 2 }))).toBeNull();
  });
});
