import { newId, SystemClock } from '@champions/kernel';
import { AggregateStore, MongoAggregateDocuments } from '@champions/persistence';
import { createTopics, sendBy } from './kafka';
import { KafkaTransport } from './kafka-transport';
import { Projection, type Row } from './projection';
import { Reaction } from './reaction';
import { ServiceRelays } from './service-relays';
import { toRecord } from './wire';
import { noteDocument, noted, notes, notesTopics, openTestStack, type TestStack, until } from './test-stack.suite';

let stack: TestStack;
const clock = new SystemClock();

beforeAll(async () => {
  stack = await openTestStack();
  await createTopics(stack.kafka, notesTopics, stack.prefix);
}, 30_000);
afterAll(() => stack.close(), 30_000);

const listen = (transport: KafkaTransport) =>
  new Promise<void>((resolve, reject) => {
    transport.listen((error) => {
      if (error === undefined) resolve();
      else reject(error instanceof Error ? error : new Error('listening failed', { cause: error }));
    });
  });

describe('the Kafka transport of a service', () => {
  it('carries commits to rows and reactions in two groups, and leaves no lag, nothing parked, nothing pending', async () => {
    const { database, kafka, prefix, producer } = stack;
    const faults: unknown[] = [];
    const relays = new ServiceRelays({
      ...{ database, owner: newId(), send: sendBy(producer, 'writer', prefix), clock },
      onFailure: (error) => faults.push(error),
    });
    const documents = new MongoAggregateDocuments(database, 'notes');
    await documents.prepare();
    const relay = relays.add(documents);
    await relays.start();
    const store = new AggregateStore(notes, documents, {
      clock,
      onCommitted: ({ id }) => {
        relay.wake(id);
      },
    });
    const projection = new Projection('notes_seen', 1, [{ keys: { n: 1 } }])
      .on(noted, (_row, { data }) => ({ n: data.n }))
      .on(noteDocument, (_row, { data }) => ({ text: data.text }));
    const seen: string[] = [];
    const reaction = new Reaction('count-notes', new Date('2021-01-01T00:00:00Z')).on(noted, ({ key, data }) => {
      seen.push(`${key}.${data.n}`);
      return Promise.resolve();
    });
    const contexts = new Set<string>();
    const transport = new KafkaTransport({
      ...{ service: 'reader', kafka, prefix, database, clock, onFault: (error) => faults.push(error) },
      projections: () => [projection],
      reactions: () => [reaction],
      within: (message, work) => {
        contexts.add(message.correlationId);
        return work();
      },
    });
    await listen(transport);

    const rows = database.collection<Row>(projection.collection);
    for (const n of [1, 2])
      await store.execute('note-1', { commandId: `c${n}`, actorId: 'person-1' }, () => [
        { type: 'noted', text: `v${n}` },
      ]);
    await until(async () => (await rows.countDocuments({ n: 2, text: 'v2' })) === 1);
    await until(() => Promise.resolve(seen.length === 2));
    expect(seen).toEqual(['note-1.1', 'note-1.2']);
    expect([...contexts].sort()).toEqual(['c1', 'c2']);
    await until(async () => (await transport.lag()) === 0);
    await until(async () => (await relays.pending()) === 0);
    expect(await transport.parkedCount()).toBe(0);
    expect((await rows.indexes()).map(({ key }) => key as unknown)).toContainEqual({ n: 1 });

    await transport.close();
    await relays.stop();
    await store.execute('note-1', { commandId: 'c3', actorId: 'person-1' }, () => [{ type: 'noted', text: 'v3' }]);
    expect(await relays.pending()).toBe(2);
    expect(faults).toEqual([]);
  }, 60_000);

  it('parks a record with a broken envelope, and the partition goes on', async () => {
    const { database, kafka, prefix, producer } = stack;
    const projection = new Projection('strangers_seen').on(noted, (_row, { data }) => ({ n: data.n }));
    const transport = new KafkaTransport({
      ...{ service: 'stranger', kafka, prefix, database, clock, reactions: () => [] },
      projections: () => [projection],
      onFault: (error) => {
        throw error;
      },
    });
    const topic = prefix + noted.topic.name;
    await producer.send({ topic, messages: [{ key: 'stranger', partition: 3, value: 'who am I' }] });
    await listen(transport);
    await until(async () => (await transport.parkedCount()) === 1);
    await until(async () => (await transport.lag()) === 0);
    expect((await database.collection('parked').findOne({ key: 'stranger' }))?.['reason']).toContain('ce_id');
    await transport.close();
  }, 60_000);

  it('lets the later batches of a partition pass a key that fails oddly, and drains that key in order', async () => {
    const { database, kafka, prefix, producer } = stack;
    const seen: string[] = [];
    let odd = true;
    const reaction = new Reaction('odd-notes', new Date('2021-01-01T00:00:00Z')).on(noted, ({ key, data }) => {
      if (odd && key === 'odd') return Promise.reject(new TypeError('odd'));
      seen.push(`${key}.${data.n}`);
      return Promise.resolve();
    });
    const transport = new KafkaTransport({
      ...{ service: 'odd', kafka, prefix, database, clock, projections: () => [], reactions: () => [reaction] },
      onFault: () => undefined,
    });
    await listen(transport);
    const say = (key: string, sequence: number) => {
      const record = toRecord('writer', key, {
        ...{ id: `${key}/test.notes/1.${sequence}`, kind: 'fact', type: noted.type, version: 1, sequence, era: 1 },
        ...{ topic: noted.topic.name, time: clock.now(), correlationId: 'c', causationId: 'c', data: { n: sequence } },
      });
      return producer.send({ topic: prefix + noted.topic.name, messages: [{ ...record, partition: 5 }] });
    };
    const odds = () =>
      database.collection<{ state: string }>('parked').find({ key: 'odd' }).sort({ order: 1 }).toArray();
    await say('odd', 1);
    await until(async () => (await odds()).length === 1);
    await say('odd', 2);
    await say('even', 1);
    await until(() => Promise.resolve(seen.includes('even.1')));
    await until(async () => (await transport.lag()) === 0);
    expect((await odds()).map(({ state }) => state)).toEqual(['trying', 'behind']);
    odd = false;
    await until(() => Promise.resolve(seen.includes('odd.2')));
    expect(seen.filter((one) => one.startsWith('odd'))).toEqual(['odd.1', 'odd.2']);
    expect(await until(async () => (await odds()).length === 0)).toBe(true);
    await transport.close();
  }, 60_000);

  it('refuses two handlers of one name, which would park for each other', async () => {
    const { database, kafka, prefix } = stack;
    const transport = new KafkaTransport({
      ...{ service: 'twice', kafka, prefix, database, clock, onFault: () => undefined },
      projections: () => [new Projection('same')],
      reactions: () => [new Reaction('same', new Date())],
    });
    await expect(listen(transport)).rejects.toThrow('two handlers are called same');
  });
});
