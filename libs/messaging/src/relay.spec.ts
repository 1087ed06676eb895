import { defineEvent, factTopic } from '@champions/contracts';
import { AggregateStore, type AggregateType, MemoryAggregateDocuments, outgoing, slotOf } from '@champions/persistence';
import { FixedClock } from '@champions/testing';
import { z } from 'zod';
import { type Outbound, Relay } from './relay';

const noted = defineEvent({
  type: 'test.note.noted',
  version: 1,
  topic: factTopic({ name: 'test.notes', summary: 'Notes.' }),
  data: z.strictObject({ n: z.int() }),
  summary: 'A note.',
});
const notes: AggregateType<{ readonly n: number }, { readonly type: 'noted' }> = {
  name: 'notes',
  schema: 1,
  evolve: (state) => ({ n: (state?.n ?? 0) + 1 }),
  publish: (_fact, { n }) => [outgoing(noted, { n })],
};

function given(owned: (slot: number) => boolean = () => true) {
  const documents = new MemoryAggregateDocuments();
  const sent: string[] = [];
  const failures: unknown[] = [];
  let down = false;
  const relay = new Relay({
    documents,
    leases: { owns: owned, current: () => Array.from({ length: 64 }, (_, slot) => slot).filter(owned) },
    send: (batch: readonly Outbound[]) => {
      if (down) return Promise.reject(new Error('broker down'));
      sent.push(...batch.map(({ aggregateId, entry }) => `${aggregateId}.${entry.sequence}`));
      return Promise.resolve();
    },
    onFailure: (error) => failures.push(error),
  });
  const store = new AggregateStore(notes, documents, { clock: new FixedClock() });
  const note = (id: string, commandId: string) =>
    store.execute(id, { commandId, actorId: 'person-1' }, () => [{ type: 'noted' }]);
  return { documents, relay, sent, failures, note, breakBroker: (broken: boolean) => (down = broken) };
}

describe('the relay', () => {
  it('sends what a woken aggregate holds, in order, and takes it out', async () => {
    const { documents, relay, sent, note } = given();
    await note('a', 'c1');
    await note('a', 'c2');
    relay.wake('a');
    await relay.settled();
    expect(sent).toEqual(['a.1', 'a.2']);
    expect((await documents.find('a'))?.outbox).toEqual([]);
  });

  it('finds by a sweep what no wake-up reached', async () => {
    const { relay, sent, note } = given();
    await note('a', 'c1');
    await relay.sweep();
    expect(sent).toEqual(['a.1']);
  });

  it('keeps what the broker did not acknowledge and sends it later', async () => {
    const { documents, relay, sent, failures, note, breakBroker } = given();
    await note('a', 'c1');
    breakBroker(true);
    await relay.sweep();
    expect(failures).toEqual([new Error('broker down')]);
    expect((await documents.find('a'))?.outbox).toHaveLength(1);
    breakBroker(false);
    await relay.sweep();
    expect(sent).toEqual(['a.1']);
  });

  it('sends nothing for a slot it does not hold', async () => {
    const { relay, sent, note } = given((slot) => slot !== slotOf('a'));
    await note('a', 'c1');
    relay.wake('a');
    await relay.sweep();
    expect(sent).toEqual([]);
  });
});
