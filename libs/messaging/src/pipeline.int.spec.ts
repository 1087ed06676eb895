import { defineDocument, defineEvent, documentTopic, factTopic } from '@champions/contracts';
import { newId, SystemClock } from '@champions/kernel';
import {
  AggregateStore,
  type AggregateType,
  connectStore,
  MongoAggregateDocuments,
  outgoing,
  type StoreConnection,
  type StoreDatabase,
} from '@champions/persistence';
import type { Kafka } from 'kafkajs';
import { z } from 'zod';
import { type RunningConsumer, startConsumer } from './consumer';
import { connectKafka, connectProducer, createTopics, sendBy } from './kafka';
import { ParkedMessages } from './parked-messages';
import { project } from './project';
import { Projection, type Row } from './projection';
import { Reaction, ReactionMarks } from './reaction';
import { Relay } from './relay';
import type { RenewedProducer } from './renewed-producer';
import { SlotLeases } from './slot-leases';
import type { Received } from './wire';

type Note = { readonly n: number; readonly text: string };
const facts = factTopic({ name: 'test.notes', summary: 'Notes.' });
const documentsTopic = documentTopic({ name: 'test.note-documents', summary: 'Notes, whole.' });
const noted = defineEvent({
  type: 'test.note.noted',
  version: 1,
  topic: facts,
  data: z.strictObject({ n: z.int() }),
  summary: 'A note.',
});
const noteDocument = defineDocument({
  type: 'test.note',
  version: 1,
  topic: documentsTopic,
  data: z.strictObject({ text: z.string() }),
  summary: 'A note, whole.',
});
const notes: AggregateType<Note, { readonly type: 'noted'; readonly text: string }> = {
  name: 'notes',
  schema: 1,
  evolve: (state, { text }) => ({ n: (state?.n ?? 0) + 1, text }),
  publish: (_fact, { n }) => [outgoing(noted, { n })],
  documents: ({ text }) => (text === '' ? [] : [outgoing(noteDocument, { text })]),
};
const projection = new Projection('notes_seen')
  .on(noted, (_row, { data }) => ({ n: data.n }))
  .on(noteDocument, (_row, { data }) => ({ text: data.text }));

const prefix = `test-${newId()}-`;
let connection: StoreConnection;
let database: StoreDatabase;
let kafka: Kafka;
let producer: RenewedProducer;
let consumer: RunningConsumer | undefined;
const clock = new SystemClock();

beforeAll(async () => {
  connection = await connectStore(process.env['MONGODB_URL']!, `test_${newId().replaceAll('-', '')}`);
  database = connection.db!;
  kafka = connectKafka(process.env['KAFKA_BROKERS']!, 'test');
  await createTopics(kafka, [facts, documentsTopic], prefix);
  producer = await connectProducer(kafka);
}, 30_000);

afterAll(async () => {
  await consumer?.disconnect();
  const admin = kafka.admin();
  await admin.connect();
  await admin.deleteTopics({ topics: [facts, documentsTopic].map(({ name }) => prefix + name) });
  await admin.disconnect();
  await producer.disconnect();
  await connection.dropDatabase();
  await connection.close();
}, 30_000);

const until = async <T>(probe: () => Promise<T | null | undefined | false>): Promise<T> => {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > deadline) throw new Error('it did not happen within 20 s');
    await new Promise((next) => setImmediate(next));
  }
};

describe('from a command to another service’s row', () => {
  it('commits, relays, projects and reacts once, in order, with nothing left behind', async () => {
    const documents = new MongoAggregateDocuments(database, newId());
    await documents.prepare();
    const leases = new SlotLeases(database.collection(newId()), database.collection(newId()), {
      owner: 'relay-1',
      ttlMs: 30_000,
      now: () => Date.now(),
    });
    await leases.renew();
    const faults: unknown[] = [];
    const relay = new Relay({
      documents,
      leases,
      send: sendBy(producer, 'test', prefix),
      onFailure: (error) => faults.push(error),
    });
    const store = new AggregateStore(notes, documents, {
      clock,
      onCommitted: ({ id }) => {
        relay.wake(id);
      },
    });
    const rows = database.collection<Row>(projection.collection);
    const parked = new ParkedMessages(database);
    await parked.prepare();
    const marks = new ReactionMarks(database);
    const seen: string[] = [];
    const reaction = new Reaction('count-notes', new Date('2021-01-01T00:00:00Z')).on(noted, ({ key, data }) => {
      seen.push(`${key}.${data.n}`);
      return Promise.resolve();
    });
    const handlers = [
      { name: projection.name, handle: (message: Received) => project(projection, rows, message) },
      { name: reaction.name, handle: (message: Received) => marks.react(reaction, message, clock.now()) },
    ].map((one) => ({ ...one, parked, clock, wait: () => Promise.resolve() }));
    consumer = await startConsumer(kafka, {
      groupId: 'test.readers',
      topics: projection.topics,
      prefix,
      handlers,
      onFault: (error) => faults.push(error),
    });

    const ids = Array.from({ length: 20 }, (_, n) => `note-${n}`);
    for (let n = 1; n <= 3; n += 1)
      await Promise.all(
        ids.map((id) =>
          store.execute(id, { commandId: `${id}-${n}`, actorId: 'person-1' }, () => [{ type: 'noted', text: `v${n}` }]),
        ),
      );
    await until(async () => (await rows.countDocuments({ n: 3, text: 'v3' })) === ids.length);
    await until(() => Promise.resolve(seen.length === 60));
    await relay.settled();
    expect(await documents.pendingOf(ids)).toEqual([]);
    for (const id of ids)
      expect(seen.filter((one) => one.startsWith(`${id}.`))).toEqual([1, 2, 3].map((n) => `${id}.${n}`));

    await store.execute('note-0', { commandId: 'erase', actorId: 'person-1' }, () => [{ type: 'noted', text: '' }]);
    const erased = await until(() =>
      rows.findOne({ _id: 'note-0', erased: true, 'positions.test~notes': { $gt: 1e12 + 3 } }),
    );
    expect(Object.keys(erased).sort()).toEqual(['_id', 'erased', 'positions']);

    // A stranger's message with a gap is parked; those behind it queue; a drop and a replay set the key free.
    const broken = { n: 9, sequence: 9 };
    const entry = (sequence: number) => ({
      id: `note-1/test.notes/1.${sequence}`,
      kind: 'fact' as const,
      ...{ type: noted.type, version: 1, topic: facts.name, sequence, era: 1, time: new Date() },
      ...{ correlationId: 'c', causationId: 'c', data: { n: sequence } },
    });
    const send = sendBy(producer, 'test', prefix);
    await send([{ aggregateId: 'note-1', entry: entry(broken.sequence) }]);
    const [first] = await until(async () => {
      const list = await parked.list(projection.name);
      return list.length > 0 && list;
    });
    expect(first?.reason).toContain('SequenceGap');
    await send([{ aggregateId: 'note-1', entry: entry(4) }]);
    await until(async () => (await parked.list(projection.name)).length === 2);
    expect(await parked.drop(first!._id, 'operator-1', 'sent by a test', clock.now())).toBe(true);
    const replay = () =>
      parked.replay(
        projection.name,
        'note-1',
        async (m) => {
          await project(projection, rows, m);
        },
        clock,
      );
    expect(await replay()).toBe(1);
    expect((await rows.findOne({ _id: 'note-1' }))?.['n']).toBe(4);
    expect(faults).toEqual([]);

    await leases.release();
  }, 60_000);
});

describe('slot leases', () => {
  it('share the slots, never hold one twice, and free those of an instance that died', async () => {
    let now = 1_000_000;
    const [leases, instances] = [database.collection(newId()), database.collection(newId())];
    const open = (owner: string) => new SlotLeases(leases, instances, { owner, ttlMs: 9_000, now: () => now });
    const [first, second] = [open('one'), open('two')];
    await first.renew();
    expect(first.current()).toHaveLength(64);
    await second.renew();
    await first.renew();
    await second.renew();
    expect([first.current().length, second.current().length]).toEqual([32, 32]);
    expect(new Set([...first.current(), ...second.current()]).size).toBe(64);
    now += 9_001;
    expect(first.current()).toEqual([]);
    await second.renew();
    expect(second.current()).toHaveLength(64);
    expect(first.owns(0)).toBe(false);
  });
});
