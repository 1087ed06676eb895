import { defineDocument, documentTopic } from '@champions/contracts';
import { newId, SystemClock } from '@champions/kernel';
import { AggregateStore, type AggregateType, MongoAggregateDocuments, outgoing } from '@champions/persistence';
import type { KafkaMessage } from 'kafkajs';
import { z } from 'zod';
import { createTopics, sendBy } from './kafka';
import { KafkaTransport } from './kafka-transport';
import { Projection, type Row } from './projection';
import { readTopics } from './read-topics';
import { newSealingKey, openWith, sealFor, type SealingKey } from './sealing';
import { ServiceRelays } from './service-relays';
import { openTestStack, type TestStack, until } from './test-stack.suite';

const topic = documentTopic({ name: 'test.decisions', summary: 'Decisions.', sealedFor: ['publication'] });
const decision = defineDocument({
  ...{ type: 'test.decision', version: 1, topic, summary: 'A decision under embargo.' },
  data: z.strictObject({ outcome: z.string() }),
});
const decisions: AggregateType<{ readonly outcome: string }, { readonly type: 'decided'; readonly outcome: string }> = {
  name: 'decisions',
  schema: 1,
  evolve: (_state, { outcome }) => ({ outcome }),
  documents: ({ outcome }) => [outgoing(decision, { outcome })],
};
const clock = new SystemClock();
let stack: TestStack;
let publication: SealingKey;

beforeAll(async () => {
  stack = await openTestStack();
  publication = await newSealingKey();
  await createTopics(stack.kafka, [topic], stack.prefix);
}, 30_000);
afterAll(() => stack.close(), 30_000);

const transportOf = (service: string, key: SealingKey): KafkaTransport =>
  new KafkaTransport({
    ...{ service, kafka: stack.kafka, prefix: stack.prefix, database: stack.database, clock },
    projections: () => [new Projection(`decisions_in_${service}`).on(decision, (_row, { data }) => ({ ...data }))],
    reactions: () => [],
    open: openWith(service, key.privateKey),
    onFault: () => undefined,
  });

it('carries an embargoed document to the service it is sealed for, and tells nobody else a word', async () => {
  const { database, kafka, prefix, producer } = stack;
  const seal = sealFor({ publication: publication.publicKey });
  const send = sendBy(producer, 'judging', prefix, seal);
  const relays = new ServiceRelays({ database, owner: newId(), send, clock, onFailure: () => undefined });
  const documents = new MongoAggregateDocuments(database, 'decisions');
  const relay = relays.add(documents);
  await relays.start();
  const store = new AggregateStore(decisions, documents, { clock });
  const outcome = 'first prize for Aqua Clara';
  await store.execute('entry-1', { commandId: 'c1', actorId: 'chair' }, () => [{ type: 'decided', outcome }]);
  await relay.sweep();
  await relays.stop();
  expect(await documents.countPending()).toBe(0);

  const raw: KafkaMessage[] = [];
  await readTopics(kafka, [prefix + topic.name], ({ record }) => void raw.push(record));
  expect(raw).toHaveLength(1);
  const bytes = JSON.stringify(raw[0], (_name, value: unknown) =>
    isBuffer(value) ? Buffer.from(value.data).toString('latin1') : value,
  );
  expect(bytes).toContain('test.decision');
  expect(bytes).not.toMatch(/prize|Aqua|outcome/);

  const reader = transportOf('publication', publication);
  const stranger = transportOf('intake', await newSealingKey());
  for (const transport of [reader, stranger])
    await new Promise<void>((resolve) => {
      transport.listen(() => {
        resolve();
      });
    });
  const row = await until(() => database.collection<Row>('decisions_in_publication_v1').findOne({ _id: 'entry-1' }));
  expect(row['outcome']).toBe(outcome);
  const parked = await until(() => database.collection('parked').findOne({ consumer: 'decisions_in_intake' }));
  expect(parked['reason']).toContain('intake is not among its recipients');
  expect(JSON.stringify(parked)).not.toMatch(/prize|Aqua|outcome/);
  await reader.close();
  await stranger.close();
}, 60_000);

const isBuffer = (value: unknown): value is { readonly data: number[] } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer';
