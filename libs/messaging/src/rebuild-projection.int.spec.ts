import { DomainError, newId, SystemClock } from '@champions/kernel';
import { AggregateStore, MongoAggregateDocuments } from '@champions/persistence';
import { createTopics, sendBy } from './kafka';
import { KafkaTransport } from './kafka-transport';
import { Projection, type ProjectionIndex, type Row } from './projection';
import { type ProjectionPointer, ProjectionPointers } from './projection-pointers';
import { POINTER_VALID_MS, ProjectionRows, projectionRows } from './projection-rows';
import { RebuildUnderWay } from './rebuild-under-way';
import { ServiceRelays } from './service-relays';
import { noteDocument, noted, notes, notesTopics, openTestStack, type TestStack, until } from './test-stack.suite';
import type { Received } from './wire';

let stack: TestStack;
const clock = new SystemClock();
beforeAll(async () => {
  stack = await openTestStack();
}, 30_000);
afterAll(() => stack.close(), 30_000);

const notesSeen = (version = 1, extra = {}, indexes: readonly ProjectionIndex[] = []): Projection =>
  new Projection('notes_seen', version, indexes)
    .on(noted, (_row, { data }) => ({ n: data.n, ...extra }))
    .on(noteDocument, (_row, { data }) => ({ text: data.text }));

/** A writer of notes and any number of instances of a reading service, on topics and a database of their own. */
async function given() {
  const { kafka, producer } = stack;
  const prefix = `${stack.prefix}${newId()}-`;
  const database = stack.connection.useDb(`test_${newId().replaceAll('-', '')}`).db!;
  await createTopics(kafka, notesTopics, prefix);
  const faults: unknown[] = [];
  const onFailure = (error: unknown) => faults.push(error);
  const relays = new ServiceRelays({
    database,
    owner: newId(),
    send: sendBy(producer, 'notes', prefix),
    clock,
    onFailure,
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
  const transports: KafkaTransport[] = [];
  return {
    database,
    faults,
    write: (id: string, text: string) =>
      store.execute(id, { commandId: newId(), actorId: 'person-1' }, () => [{ type: 'noted', text }]),
    start: async (...projections: Projection[]) => {
      const options = { service: 'reader', kafka, prefix, database, clock, reactions: () => [] };
      const transport = new KafkaTransport({
        ...options,
        projections: () => projections,
        onFault: (error) => faults.push(error),
      });
      transports.push(transport);
      await new Promise<void>((resolve) => {
        transport.listen(() => {
          resolve();
        });
      });
      return transport;
    },
    pointer: () => database.collection<ProjectionPointer>('projection_pointers').findOne({ _id: 'notes_seen' }),
    close: async () => {
      await Promise.all(transports.map((transport) => transport.close()));
      await relays.stop();
      await database.dropDatabase();
    },
  };
}

describe('a rebuild of a projection', () => {
  it('serves the old rows, moves to the new ones, and loses nothing written by anybody meanwhile', async () => {
    const service = await given();
    const projection = notesSeen(1, {}, [{ keys: { n: 1 } }]);
    const [first] = await Promise.all([service.start(projection), service.start(projection)]);
    const ids = Array.from({ length: 10 }, (_, n) => `note-${n}`);
    for (const id of ids) await service.write(id, 'v1');
    const rows = projectionRows(service.database, projection);
    await until(async () => (await rows.collection.countDocuments({ n: 1, text: 'v1' })) === ids.length);
    // A row damaged by a bug, which only a rebuild can mend.
    await rows.collection.updateOne({ _id: 'note-0' }, { $set: { text: 'damaged' } });

    const state = { over: false };
    let seenWhileFilling = 0;
    const rebuilding = first.rebuild('notes_seen').finally(() => (state.over = true));
    const writing = (async () => {
      for (let round = 2; ; round += 1) {
        for (const id of ids) await service.write(id, `v${round}`);
        seenWhileFilling = Math.max(seenWhileFilling, await rows.collection.countDocuments());
        if (state.over) return round;
      }
    })();
    const rebuilt = await rebuilding;
    const rounds = await writing;
    expect(rebuilt).toMatchObject({ collection: 'notes_seen_b1', parkedKeys: 0 });
    expect(seenWhileFilling).toBe(ids.length);
    const fresh = service.database.collection<Row>('notes_seen_b1');
    await until(async () => (await fresh.countDocuments({ n: rounds, text: `v${rounds}` })) === ids.length);
    expect(await (await rows.current()).countDocuments({ n: rounds })).toBe(ids.length);
    expect((await fresh.indexes()).map(({ key }) => key as unknown)).toContainEqual({ n: 1 });
    expect(await service.pointer()).toMatchObject({
      ...{ collection: 'notes_seen_b1', phase: 'serving', owner: null },
      old: [{ collection: 'notes_seen_v1' }],
    });
    expect(await first.parkedCount()).toBe(0);

    // The old rows are copies of personal data that nobody erases any more.
    await new ProjectionPointers(service.database).dropOld(clock.now().getTime() + 31_000);
    const collections = (await service.database.listCollections().toArray()).map(({ name }) => name);
    expect(collections.filter((name) => name.startsWith('notes_seen'))).toEqual(['notes_seen_b1']);
    expect((await service.pointer())?.old).toEqual([]);
    await service.close();
  }, 120_000);

  it('is given up, and the old rows go on serving, when the projection itself is broken', async () => {
    const service = await given();
    const state = { broken: false };
    const projection = new Projection('notes_seen').on(noted, (_row, { data }) => {
      if (state.broken) throw new DomainError('BROKEN');
      return { n: data.n };
    });
    const transport = await service.start(projection);
    const ids = Array.from({ length: 101 }, (_, n) => `note-${n}`);
    await Promise.all(ids.map((id) => service.write(id, 'v1')));
    const rows = projectionRows(service.database, projection);
    await until(async () => (await rows.collection.countDocuments({ n: 1 })) === ids.length);
    state.broken = true;
    await expect(transport.rebuild('notes_seen')).rejects.toThrow('given up, too many keys fail: DomainError: BROKEN');
    state.broken = false;
    expect(await service.pointer()).toMatchObject({ collection: 'notes_seen_v1', phase: 'serving', next: null });
    await service.write('note-1', 'v2');
    await until(() => rows.collection.findOne({ _id: 'note-1', n: 2 }));
    expect(await transport.parkedCount()).toBe(0);
    await expect(transport.rebuild('unknown')).rejects.toThrow('there is no projection unknown');
    await service.close();
  }, 120_000);

  it('parks from its first bad message on a key that it cannot apply, behind the rows that serve', async () => {
    const service = await given();
    const state = { broken: false };
    const projection = new Projection('notes_seen').on(noted, (_row, { key, data }) => {
      if (state.broken && key === 'bad' && data.n === 2) throw new DomainError('BROKEN');
      return { n: data.n };
    });
    const transport = await service.start(projection);
    for (const id of ['bad', 'bad', 'bad', 'good']) await service.write(id, 'text');
    const rows = projectionRows(service.database, projection);
    await until(async () => (await rows.collection.countDocuments({ n: { $in: [1, 3] } })) === 2);
    state.broken = true;
    expect(await transport.rebuild('notes_seen')).toMatchObject({ applied: 2, parkedKeys: 1 });
    expect(await rows.collection.findOne({ _id: 'bad' })).toMatchObject({ n: 1 });
    expect(await transport.parkedCount()).toBe(2);
    state.broken = false;
    expect(await transport.replay('notes_seen', 'bad')).toBe(2);
    expect(await rows.collection.findOne({ _id: 'bad' })).toMatchObject({ n: 3 });
    await service.close();
  }, 120_000);

  it('gives a new projection its history, though its group has read on long ago', async () => {
    const service = await given();
    const before = await service.start(new Projection('numbers').on(noted, (_row, { data }) => ({ n: data.n })));
    await service.write('note-1', 'v1');
    await service.write('note-1', 'v2');
    const numbers = service.database.collection<Row>('numbers_v1');
    await until(() => numbers.findOne({ n: 2 }));
    await until(async () => (await before.lag()) === 0);
    await before.close();
    const after = await service.start(
      notesSeen(),
      new Projection('numbers').on(noted, (_row, { data }) => ({ n: data.n })),
    );
    await service.write('note-1', 'v3');
    await until(() => service.database.collection<Row>('notes_seen_v1').findOne({ n: 3, text: 'v3' }));
    await until(async () => (await service.pointer())?.phase === 'serving');
    expect(await after.parkedCount()).toBe(0);
    await service.close();
  }, 120_000);

  it('lets rows of version 1 serve until those of version 2 are filled', async () => {
    const service = await given();
    const before = await service.start(notesSeen());
    await service.write('note-1', 'v1');
    await until(() => service.database.collection<Row>('notes_seen_v1').findOne({ n: 1, text: 'v1' }));
    await before.close();
    const second = notesSeen(2, { shape: 2 });
    const rows = new ProjectionRows(service.database, second);
    expect(await (await rows.current()).findOne({ _id: 'note-1' })).toMatchObject({ n: 1 });
    const after = await service.start(second);
    await service.write('note-1', 'v2');
    await until(async () => (await rows.current()).findOne({ n: 2, shape: 2, text: 'v2' }));
    expect(await service.pointer()).toMatchObject({ version: 2, collection: 'notes_seen_b1' });
    await until(async () => (await service.pointer())?.phase === 'serving');
    expect(await after.parkedCount()).toBe(0);
    await service.close();
  }, 120_000);

  it('is taken up again when its process died between moving the pointer and the end', async () => {
    const service = await given();
    const before = await service.start(notesSeen());
    await service.write('note-1', 'v1');
    await service.write('note-1', 'v2');
    await until(() => service.database.collection<Row>('notes_seen_v1').findOne({ n: 2, text: 'v2' }));
    await until(async () => (await before.lag()) === 0);
    await before.close();
    const pointers = service.database.collection<ProjectionPointer>('projection_pointers');
    const died = { phase: 'moving' as const, owner: 'died', until: 1, collection: 'notes_seen_b7', builds: 7 };
    await pointers.updateOne({ _id: 'notes_seen' }, { $set: died });
    const after = await service.start(notesSeen());
    await service.write('note-1', 'v3');
    await until(() => service.database.collection<Row>('notes_seen_b7').findOne({ n: 3, text: 'v3' }));
    await until(async () => (await service.pointer())?.phase === 'serving');
    expect(await after.parkedCount()).toBe(0);
    await service.close();
  }, 120_000);
});

describe('the rows of a projection, when the pointer moves', () => {
  const message = (sequence: number): Received => ({
    ...{ id: `a/test.notes/1.${sequence}`, type: noted.type, version: 1, topic: noted.topic.name, partition: 0 },
    ...{ offset: String(sequence), key: 'a', sequence, era: 1, time: new Date(), correlationId: 'c' },
    ...{ causationId: 'c', body: JSON.stringify({ n: sequence }) },
  });

  it('are written in both collections by a process that was stopped between reading the pointer and writing', async () => {
    const service = await given();
    const pointers = service.database.collection<ProjectionPointer>('projection_pointers');
    const pointer = { version: 1, phase: 'moving', next: null, builds: 1, owner: null, until: 0, old: [] } as const;
    await pointers.insertOne({ _id: 'notes_seen', collection: 'notes_seen_v1', ...pointer });
    let now = 0;
    const stopped = notesSeen().on(noted, (_row, { data }) => {
      now += POINTER_VALID_MS;
      return { n: data.n };
    });
    const rows = new ProjectionRows(service.database, stopped, () => now);
    await rows.refresh();
    await pointers.updateOne({ _id: 'notes_seen' }, { $set: { collection: 'notes_seen_b1' } });
    expect(await rows.apply(message(1))).toBe('applied');
    for (const collection of ['notes_seen_v1', 'notes_seen_b1'])
      expect((await service.database.collection<Row>(collection).findOne({ _id: 'a' }))?.['n']).toBe(1);
    await service.close();
  }, 60_000);

  it('wait for the rebuild instead of parking a gap, and for the newer version instead of writing its rows', async () => {
    const service = await given();
    const pointers = service.database.collection<ProjectionPointer>('projection_pointers');
    const pointer = { next: null, builds: 1, owner: null, until: 0, old: [], collection: 'notes_seen_b1' } as const;
    await pointers.insertOne({ _id: 'notes_seen', version: 1, phase: 'moving', ...pointer });
    await expect(new ProjectionRows(service.database, notesSeen()).apply(message(2))).rejects.toThrow(RebuildUnderWay);
    await pointers.updateOne({ _id: 'notes_seen' }, { $set: { version: 2 } });
    await expect(new ProjectionRows(service.database, notesSeen()).apply(message(1))).rejects.toThrow(RebuildUnderWay);
    await service.close();
  }, 60_000);
});
