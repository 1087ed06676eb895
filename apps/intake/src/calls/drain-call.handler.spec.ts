import type { callDrainedV1, DataOf } from '@champions/contracts';
import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import { FixedClock } from '@champions/testing';
import type { ProposalCounter } from '../proposals';
import { RunningSubmissions } from '../proposals';
import { calls } from './call.aggregate';
import { DRAIN_GRACE_MS, LONGEST_DRAIN_MS } from './domain/call';
import { DrainCall } from './drain-call.handler';
import { NoteTimeline } from './note-timeline.handler';

const closesAt = new Date('2021-09-15T12:00:00Z');

async function closedCall() {
  const clock = new FixedClock(closesAt);
  const documents = new MemoryAggregateDocuments();
  const store = new AggregateStore(calls, documents, { clock });
  const running = new RunningSubmissions();
  const counter = { count: () => Promise.resolve({ submitted: 100, late: 2 }) } as unknown as ProposalCounter;
  const handler = new DrainCall(store, counter, running, clock);
  await new NoteTimeline(store).execute(
    { competitionId: 'c', phase: 'open', closesAt: closesAt.toISOString(), timelineRevision: 7 },
    { commandId: 'note', actorId: 'intake' },
  );
  const said = async () => (await documents.find('c'))!.outbox.map(({ data }) => data as DataOf<typeof callDrainedV1>);
  return { clock, running, handler, said, due: () => documents.due(clock.now(), 10) };
}

describe('draining a call', () => {
  it('says the counts once, after the grace', async () => {
    const { clock, handler, said, due } = await closedCall();
    await handler.execute('c');
    expect(await said()).toEqual([]);
    clock.advance(DRAIN_GRACE_MS);
    await Promise.all([handler.execute('c'), handler.execute('c')]);
    expect(await said()).toEqual([{ competitionId: 'c', submitted: 100, late: 2, timelineRevision: 7 }]);
    expect(await due()).toEqual([]);
  });

  it('waits for a submission that began in time, and stays due meanwhile', async () => {
    const { clock, running, handler, said, due } = await closedCall();
    const leave = running.enter(new Date(closesAt.getTime() - 1));
    running.enter(closesAt);
    clock.advance(DRAIN_GRACE_MS);
    await handler.execute('c');
    expect([await said(), await due()]).toEqual([[], ['c']]);
    leave();
    await handler.execute('c');
    expect(await said()).toHaveLength(1);
  });

  it('does not wait for ever for a line that never ends', async () => {
    const { clock, running, handler, said } = await closedCall();
    running.enter(new Date(closesAt.getTime() - 1));
    clock.advance(LONGEST_DRAIN_MS);
    await handler.execute('c');
    expect(await said()).toHaveLength(1);
  });

  it('does nothing for a call that is not known', async () => {
    const { handler } = await closedCall();
    await expect(handler.execute('other')).resolves.toBeUndefined();
  });
});
