import { newId } from '@champions/kernel';
import { AggregateStore, MongoAggregateDocuments } from '@champions/persistence';
import { FixedClock } from '@champions/testing';
import { createTopics, sendBy } from './kafka';
import { readTopics } from './read-topics';
import { reconcile } from './reconcile';
import type { Outbound, Relay } from './relay';
import { ServiceRelays } from './service-relays';
import { noteDocument, notes, notesTopics, openTestStack, type TestStack } from './test-stack.suite';
import { fromRecord } from './wire';

let stack: TestStack;
beforeAll(async () => {
  stack = await openTestStack();
}, 30_000);
afterAll(() => stack.close(), 30_000);

/** A service with two instances, each with a relay; the first can be stopped between reading and sending. */
async function twoInstances(options: { readonly republishes: boolean }) {
  const { database, kafka, producer } = stack;
  const prefix = `${stack.prefix}${newId()}-`;
  await createTopics(kafka, notesTopics, prefix);
  const clock = new FixedClock();
  const send = sendBy(producer, 'notes', prefix);
  let resume = (): void => undefined;
  let paused: (() => void) | null = null;
  const sendUnlessPaused = async (batch: readonly Outbound[]): Promise<void> => {
    const reached = paused;
    paused = null;
    if (reached) {
      const gate = new Promise<void>((open) => (resume = open));
      reached();
      await gate;
    }
    await send(batch);
  };
  const documents = new MongoAggregateDocuments(database, newId());
  await documents.prepare();
  const store = new AggregateStore(notes, documents, { clock });
  const faults: unknown[] = [];
  const leaseDatabase = stack.connection.useDb(`test_${newId().replaceAll('-', '')}`).db!;
  const open = (owner: string, sending: (batch: readonly Outbound[]) => Promise<void>): [ServiceRelays, Relay] => {
    const relays = new ServiceRelays({
      ...{ database: leaseDatabase, owner, send: sending, clock, sweepMs: 3_600_000, ttlMs: 10_800_000 },
      onFailure: (error) => faults.push(error),
    });
    const republish: typeof store.republish = (id, sent) => store.republish(id, sent);
    return [relays, options.republishes ? relays.add(documents, republish) : relays.add(documents)];
  };
  const [first, firstRelay] = open('first', sendUnlessPaused);
  const [second, secondRelay] = open('second', send);
  let commands = 0;
  return {
    ...{ store, documents, clock, first, second, secondRelay, faults, send },
    sendAs: (other: string) => sendBy(producer, other, prefix),
    write: (id: string, text: string) =>
      store.execute(id, { commandId: `c${++commands}`, actorId: 'person-1' }, () => [{ type: 'noted', text }]),
    /** The first relay reads what waits, is stopped before it sends, and goes on when it has lost its lease. */
    pauseFirst: async () => {
      const reached = new Promise<void>((done) => (paused = done));
      const sweeping = firstRelay.sweep();
      await reached;
      return async () => {
        resume();
        await sweeping;
      };
    },
    takeOver: async () => {
      clock.advance(10_800_001);
      await second.start();
      await secondRelay.sweep();
    },
    lastOnTopic: async (key: string) => {
      const bodies: (string | null)[] = [];
      await readTopics(kafka, [prefix + noteDocument.topic.name], ({ partition, record }) => {
        const received = fromRecord(noteDocument.topic.name, partition, record);
        if (received.key === key) bodies.push(received.body);
      });
      return bodies.at(-1);
    },
    reconcile: () =>
      reconcile({ ...{ kafka, prefix, service: 'notes', topic: noteDocument.topic, stores: [store], send, clock } }),
    close: async () => {
      await first.stop();
      await second.stop();
      await leaseDatabase.dropDatabase();
    },
  };
}

describe('a relay that was paused past its lease and sends a stale document last', () => {
  it.each([
    ['the newer text', 'new', '{"text":"new"}'],
    ['that it is gone', '', null],
  ])(
    'has the document said again: %s',
    async (_what, text, expected) => {
      const service = await twoInstances({ republishes: true });
      await service.first.start();
      await service.write('note-1', 'old');
      const resume = await service.pauseFirst();
      await service.write('note-1', text);
      await service.takeOver();
      expect(await service.lastOnTopic('note-1')).toBe(expected);
      await resume();
      expect(await service.lastOnTopic('note-1')).toBe('{"text":"old"}');
      await service.secondRelay.sweep();
      expect(await service.lastOnTopic('note-1')).toBe(expected);
      expect([service.faults, await service.documents.countPending()]).toEqual([[], 0]);
      await service.close();
    },
    60_000,
  );

  it('is put right by reconcile when it died before it could say so', async () => {
    const service = await twoInstances({ republishes: false });
    await service.first.start();
    await service.write('note-1', 'old');
    await service.write('note-2', 'kept');
    const resume = await service.pauseFirst();
    await service.write('note-1', 'new');
    await service.takeOver();
    await resume();
    expect(await service.lastOnTopic('note-1')).toBe('{"text":"old"}');
    expect(await service.reconcile()).toEqual({ compared: 2, republished: 1, tombstoned: 0, foreign: 0 });
    await service.secondRelay.sweep();
    expect(await service.lastOnTopic('note-1')).toBe('{"text":"new"}');
    expect(await service.reconcile()).toEqual({ compared: 2, republished: 0, tombstoned: 0, foreign: 0 });
    await service.close();
  }, 60_000);
});

it('reconcile sends what is missing, takes strangers off the topic, and leaves other services’ records alone', async () => {
  const service = await twoInstances({ republishes: true });
  await service.first.start();
  await service.write('lost', 'lost by the broker');
  const { outbox } = (await service.documents.find('lost'))!;
  await service.documents.removeSent(
    ['lost'],
    outbox.map(({ id }) => id),
  );
  const document = outbox.find(({ kind }) => kind === 'document')!;
  const stranger = { ...document, id: 'ghost/test.note-documents/1.7', sequence: 7 };
  await service.send([{ aggregateId: 'ghost', entry: stranger }]);
  await service.sendAs('another')([{ aggregateId: 'theirs', entry: stranger }]);
  expect(await service.reconcile()).toEqual({ compared: 1, republished: 1, tombstoned: 1, foreign: 1 });
  await service.takeOver();
  expect(await service.lastOnTopic('lost')).toBe('{"text":"lost by the broker"}');
  expect(await service.lastOnTopic('ghost')).toBeNull();
  expect(await service.lastOnTopic('theirs')).toBe('{"text":"lost by the broker"}');
  expect(await service.reconcile()).toEqual({ compared: 1, republished: 0, tombstoned: 0, foreign: 1 });
  await service.close();
}, 60_000);
