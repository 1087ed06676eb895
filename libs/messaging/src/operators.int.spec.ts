import { DomainError, newId, SystemClock } from '@champions/kernel';
import { AggregateStore, MongoAggregateDocuments } from '@champions/persistence';
import { createTopics, sendBy } from './kafka';
import { KafkaTransport } from './kafka-transport';
import { MessagingOperations } from './operators';
import { Projection, type Row } from './projection';
import { Reaction } from './reaction';
import { noteDocument, noted, notes, notesTopics, openTestStack, type TestStack, until } from './test-stack.suite';

let stack: TestStack;
const clock = new SystemClock();
beforeAll(async () => {
  stack = await openTestStack();
  await createTopics(stack.kafka, notesTopics, stack.prefix);
}, 30_000);
afterAll(() => stack.close(), 30_000);

it('operators list, show, replay and drop parked messages, rebuild rows and reconcile topics', async () => {
  const { database, kafka, prefix, producer } = stack;
  const send = sendBy(producer, 'notes', prefix);
  const documents = new MongoAggregateDocuments(database, 'notes');
  await documents.prepare();
  const store = new AggregateStore(notes, documents, { clock });
  const state = { refuses: true };
  const letters: string[] = [];
  const rows = new Projection('notes_seen').on(noteDocument, (_row, { data }) => ({ text: data.text }));
  const reaction = new Reaction('letters', new Date('2021-01-01T00:00:00Z')).on(noted, ({ key, data }) => {
    if (state.refuses && data.n < 3) return Promise.reject(new DomainError('NO_ADDRESS'));
    letters.push(`${key}.${data.n}`);
    return Promise.resolve();
  });
  const options = { service: 'notes', kafka, prefix, database, clock, onFault: () => undefined };
  const transport = new KafkaTransport({ ...options, projections: () => [rows], reactions: () => [reaction] });
  await new Promise<void>((resolve) => {
    transport.listen(() => {
      resolve();
    });
  });
  const operations = new MessagingOperations({
    ...{ service: 'notes', kafka, prefix, database, clock, transport, send },
    stores: () => [store],
    topics: () => notesTopics,
  });
  expect(operations.operable()).toEqual({
    ...{ service: 'notes', consumers: ['notes_seen', 'letters'], projections: ['notes_seen'] },
    topics: [noteDocument.topic.name],
  });

  for (const n of [1, 2, 3])
    await store.execute('note-1', { commandId: newId(), actorId: 'person-1' }, () => [
      { type: 'noted', text: `v${n}` },
    ]);
  const { outbox } = (await documents.find('note-1'))!;
  await send(outbox.map((entry) => ({ aggregateId: 'note-1', entry })));
  const list = await until(async () => {
    const parked = await operations.list();
    return parked.length === 3 && parked;
  });
  expect(list.map(({ consumer, key, state: kind, reason }) => [consumer, key, kind, reason])).toEqual([
    ['letters', 'note-1', 'stuck', 'DomainError: NO_ADDRESS'],
    ['letters', 'note-1', 'behind', ''],
    ['letters', 'note-1', 'behind', ''],
  ]);
  const first = list[0]!.id;
  expect((await operations.show(first)).message.body).toBe('{"n":1}');
  expect(await operations.list('notes_seen')).toEqual([]);
  const failed = { replayed: 0, left: 3, failure: 'DomainError: NO_ADDRESS' };
  expect(await operations.replay('letters', 'note-1')).toEqual(failed);

  await expect(operations.drop(first, 'operator-1', ' ')).rejects.toThrow('DROP_NEEDS_WHO_AND_WHY');
  await operations.drop(first, 'operator-1', 'the first note needs no letter');
  expect(await database.collection('parked_dropped').findOne({ key: 'note-1' })).toMatchObject({
    ...{ by: 'operator-1', why: 'the first note needs no letter' },
  });
  // Those behind a dropped one are tried by themselves; the second breaks the rule too and is stuck in its turn.
  await until(async () => (await operations.list())[0]?.state === 'stuck');
  state.refuses = false;
  expect(await operations.replay('letters', 'note-1')).toEqual({ replayed: 2, left: 0, failure: null });
  expect(letters).toEqual(['note-1.2', 'note-1.3']);

  expect((await operations.rebuild('notes_seen')).applied).toBe(1);
  await until(async () => (await database.collection<Row>('notes_seen_b1').countDocuments({ text: 'v3' })) === 1);
  expect(await operations.reconcileAll()).toEqual({
    [noteDocument.topic.name]: { compared: 1, republished: 0, tombstoned: 0, foreign: 0 },
  });
  await expect(operations.show('nothing')).rejects.toThrow('PARKED_NOT_FOUND');
  await expect(operations.drop('nothing', 'operator-1', 'why')).rejects.toThrow('PARKED_NOT_FOUND');
  await expect(operations.replay('nobody', 'note-1')).rejects.toThrow('CONSUMER_NOT_FOUND');
  await expect(operations.rebuild('nothing')).rejects.toThrow('PROJECTION_NOT_FOUND');
  // Facts are kept for ever; there is nothing to reconcile on their topics.
  await expect(operations.reconcile(noted.topic.name)).rejects.toThrow('TOPIC_NOT_FOUND');
  await transport.close();
}, 120_000);
