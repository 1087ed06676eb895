import { defineDocument, defineEvent, documentTopic, factTopic } from '@champions/contracts';
import { AggregateStore, type AggregateType, MemoryAggregateDocuments, outgoing, slotOf } from '@champions/persistence';
import { FixedClock } from '@champions/testing';
import { z } from 'zod';
import { type Outbound, Relay, type RelayOptions } from './relay';
import { until } from './test-stack.suite';

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

function given(owned: (slot: number) => boolean = () => true, onStale?: RelayOptions['onStale']) {
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
    ...(onStale && { onStale }),
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

  it('sends what its writer committed without reading it back, and nothing twice', async () => {
    const { documents, relay, sent } = given();
    const store = new AggregateStore(notes, documents, {
      clock: new FixedClock(),
      onCommitted: (commit) => {
        relay.wake(commit.id, commit);
      },
    });
    let reads = 0;
    const pendingOf = documents.pendingOf.bind(documents);
    documents.pendingOf = (ids) => {
      reads += 1;
      return pendingOf(ids);
    };
    for (const commandId of ['c1', 'c2', 'c3'])
      await store.execute('a', { commandId, actorId: 'person-1' }, () => [{ type: 'noted' }]);
    await relay.settled();
    expect([sent, reads, await documents.countPending()]).toEqual([['a.1', 'a.2', 'a.3'], 0, 0]);
  });

  it('sends nothing again that it could not take out, and takes it out later', async () => {
    const { documents, relay, sent, failures, note } = given();
    const removeSent = documents.removeSent.bind(documents);
    documents.removeSent = () => Promise.reject(new Error('store down'));
    await note('a', 'c1');
    await relay.sweep();
    documents.removeSent = removeSent;
    await relay.sweep();
    expect([sent, failures, await documents.countPending()]).toEqual([['a.1'], [new Error('store down')], 0]);
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

  it('sends nothing when its lease ends between the wake-up and the sending', async () => {
    const lease = { held: true };
    const { documents, relay, sent, note } = given(() => lease.held);
    await note('a', 'c1');
    relay.wake('a');
    lease.held = false;
    await relay.settled();
    expect(sent).toEqual([]);
    expect(await documents.countPending()).toBe(1);
  });

  it('does not spin while the broker is down, however many wait', async () => {
    const { relay, failures, note, breakBroker } = given();
    breakBroker(true);
    for (let n = 0; n < 450; n += 1) {
      await note(`n${n}`, 'c1');
      relay.wake(`n${n}`);
    }
    await relay.settled();
    const tries = failures.length;
    for (let turn = 0; turn < 50; turn += 1) await new Promise((next) => setImmediate(next));
    expect(failures).toHaveLength(tries);
  });

  it('sends nothing for a slot it does not hold', async () => {
    const { relay, sent, note } = given((slot) => slot !== slotOf('a'));
    await note('a', 'c1');
    relay.wake('a');
    await relay.sweep();
    expect(sent).toEqual([]);
  });

  it('sends one batch at a time, and what is committed meanwhile in the next', async () => {
    const { documents, note, failures } = given();
    const batches: string[][] = [];
    let inFlight = 0;
    let most = 0;
    const relay = new Relay({
      documents,
      leases: { owns: () => true, current: () => Array.from({ length: 64 }, (_, slot) => slot) },
      onFailure: (error) => failures.push(error),
      send: async (batch) => {
        most = Math.max(most, (inFlight += 1));
        batches.push(batch.map(({ aggregateId, entry }) => `${aggregateId}.${entry.sequence}`));
        if (batches.length === 1) {
          await note('a', 'c2');
          relay.wake('a');
          relay.wake('b');
        }
        inFlight -= 1;
      },
    });
    await note('a', 'c1');
    await note('b', 'c1');
    relay.wake('a');
    await until(async () => (await documents.countPending()) === 0);
    expect([most, batches, failures]).toEqual([1, [['a.1'], ['a.2', 'b.1']], []]);
  });

  it('sends all of a long backlog in one sweep', async () => {
    const { relay, sent, note } = given();
    for (let n = 0; n < 450; n += 1) await note(`n${n}`, 'c1');
    await relay.sweep();
    expect(sent).toHaveLength(450);
  });

  it('has documents said again whose sending failed, once the broker has answered for a while', async () => {
    const asked: string[] = [];
    const { relay, documents, breakBroker } = given(undefined, (sent) => {
      asked.push(...sent.map(({ aggregateId, entry }) => `${aggregateId}.${entry.sequence}`));
      return Promise.resolve();
    });
    const store = new AggregateStore(texts, documents, { clock: new FixedClock() });
    await store.execute('a', { commandId: 'c1', actorId: 'person-1' }, () => [{ type: 'noted' }]);
    breakBroker(true);
    await relay.sweep();
    await relay.sweep();
    breakBroker(false);
    await relay.sweep();
    expect(asked).toEqual([]);
    await relay.sweep();
    await relay.sweep();
    expect(asked).toEqual(['a.1']);
  });

  it('asks again for documents it sent without a lease when asking failed', async () => {
    let owned = true;
    const asked: string[] = [];
    let storeDown = true;
    const { relay, documents, failures } = given(
      () => owned,
      (sent) => {
        if (storeDown) return Promise.reject(new Error('store down'));
        asked.push(...sent.map(({ aggregateId }) => aggregateId));
        return Promise.resolve();
      },
    );
    const store = new AggregateStore(texts, documents, { clock: new FixedClock() });
    await store.execute('a', { commandId: 'c1', actorId: 'person-1' }, () => [{ type: 'noted' }]);
    const removeSent = documents.removeSent.bind(documents);
    documents.removeSent = (...ids) => {
      owned = false;
      return removeSent(...ids);
    };
    await relay.sweep();
    expect([asked, failures]).toEqual([[], [new Error('store down')]]);
    storeDown = false;
    await relay.sweep();
    await relay.sweep();
    expect(asked).toEqual(['a']);
  });
});

const text = defineDocument({
  ...{ type: 'test.text', version: 1, topic: documentTopic({ name: 'test.texts', summary: 'Texts.' }) },
  ...{ data: z.strictObject({ n: z.int() }), summary: 'A text.' },
});
const texts: AggregateType<{ readonly n: number }, { readonly type: 'noted' }> = {
  ...{ name: 'texts', schema: 1, evolve: (state) => ({ n: (state?.n ?? 0) + 1 }) },
  documents: ({ n }) => [outgoing(text, { n })],
};
