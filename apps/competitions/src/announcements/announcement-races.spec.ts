import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import { FixedClock } from '@champions/testing';
import { announcementType } from './announcement.aggregate';
import type { AnnouncementCommand } from './domain/announcement';
import {
  approve,
  cancel,
  fire,
  hour,
  letters,
  postpone,
  scheduleAt,
  untilScheduled,
} from './domain/announcement.suite';
import { decideAnnouncement } from './domain/decide-announcement';

/** Commands that meet on one document: each reads before any writes, as they would in two processes. */
async function race(...commands: readonly AnnouncementCommand[]) {
  const documents = new MemoryAggregateDocuments();
  const store = new AggregateStore(announcementType, documents, { clock: new FixedClock(hour(9)) });
  const run = (command: AnnouncementCommand, commandId: string) =>
    store.execute('a', { commandId, actorId: 'somebody' }, (state) => decideAnnouncement(command, state));
  for (const [index, command] of untilScheduled.entries()) await run(command, `before-${index}`);
  const outcomes = await Promise.allSettled(commands.map((command, index) => run(command, `race-${index}`)));
  const [waiting] = await documents.pendingOf(['a']);
  const loaded = await store.load('a');
  return {
    state: loaded!.state,
    refused: outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : [])),
    said: waiting!.entries.map(({ type }) => type.replace('competitions.announcement-', '')).slice(4),
    sequences: waiting!.entries.map(({ sequence }) => sequence),
  };
}

describe('commands that meet', () => {
  it('fire once, however many jobs try', async () => {
    const { state, said, refused } = await race(fire(hour(9)), fire(hour(9)), fire(hour(9)));
    expect([state.status, said, refused]).toEqual(['fired', ['fired'], []]);
  });

  it.each([
    { name: 'fire first', commands: [fire(hour(9)), cancel(hour(9))], status: 'fired', said: ['fired'] },
    { name: 'cancel first', commands: [cancel(hour(9)), fire(hour(9))], status: 'cancelled', said: ['cancelled'] },
  ])('either fire or are cancelled, never both: $name', async ({ commands, status, said }) => {
    const outcome = await race(...commands);
    expect([outcome.state.status, outcome.said]).toEqual([status, said]);
    expect(outcome.refused.length).toBe(status === 'fired' ? 1 : 0);
  });

  it('are postponed or fired, never both', async () => {
    expect((await race(postpone(hour(9)), fire(hour(9)))).said).toEqual(['postponed']);
    expect((await race(fire(hour(9)), postpone(hour(9)))).said).toEqual(['fired']);
  });

  it('do not fire what changed in the same moment', async () => {
    const { state, said } = await race(letters('c'), fire(hour(9)));
    expect([state.status, state.firedAt, said]).toEqual(['prepared', null, ['postponed']]);
    expect(state.refusals).toMatchObject([{ code: 'APPROVALS_MISSING' }]);
    const fired = await race(fire(hour(9)), letters('c'));
    expect([fired.said, fired.state.refusals.map(({ code }) => code)]).toEqual([['fired'], ['PART_DIFFERS']]);
  });

  it('leave messages without a gap', async () => {
    const { sequences } = await race(approve('cleo'), scheduleAt(hour(12), hour(8)), postpone(hour(8)));
    expect(sequences).toEqual(sequences.map((_, index) => index + 1));
  });
});

it('is due at its moment and at no other time', () => {
  const due = announcementType.dueAt!;
  const state = { ...announcementTypeState, at: hour(9) };
  expect([due(state), due({ ...state, at: null })]).toEqual([hour(9), null]);
  expect([due({ ...state, status: 'fired' }), due({ ...state, status: 'cancelled' })]).toEqual([null, null]);
});

const announcementTypeState = announcementType.evolve(null, { type: 'begun', id: 'a', competitionId: 'c' });
