import { defineDocument, defineEvent, documentTopic, factTopic } from '@champions/contracts';
import { newId } from '@champions/kernel';
import {
  type AggregateType,
  connectStore,
  outgoing,
  type StoreConnection,
  type StoreDatabase,
} from '@champions/persistence';
import type { Kafka } from 'kafkajs';
import { z } from 'zod';
import { connectKafka, connectProducer } from './kafka';
import type { RenewedProducer } from './renewed-producer';

/** What the integration tests of this library share: one kind of aggregate, its messages, and a place of their own. */
export interface Note {
  readonly n: number;
  readonly text: string;
}

const facts = factTopic({ name: 'test.notes', summary: 'Notes.' });
const documents = documentTopic({ name: 'test.note-documents', summary: 'Notes, whole.' });
export const notesTopics = [facts, documents];

export const noted = defineEvent({
  type: 'test.note.noted',
  version: 1,
  topic: facts,
  data: z.strictObject({ n: z.int() }),
  summary: 'A note.',
});
export const noteDocument = defineDocument({
  type: 'test.note',
  version: 1,
  topic: documents,
  data: z.strictObject({ text: z.string() }),
  summary: 'A note, whole.',
});
export const notes: AggregateType<Note, { readonly type: 'noted'; readonly text: string }> = {
  name: 'notes',
  schema: 1,
  evolve: (state, { text }) => ({ n: (state?.n ?? 0) + 1, text }),
  publish: (_fact, { n }) => [outgoing(noted, { n })],
  documents: ({ text }) => (text === '' ? [] : [outgoing(noteDocument, { text })]),
};

export interface TestStack {
  readonly connection: StoreConnection;
  readonly database: StoreDatabase;
  readonly kafka: Kafka;
  readonly producer: RenewedProducer;
  readonly prefix: string;
  close(): Promise<void>;
}

/** A database, a topic prefix and clients of their own on the local stack; `close` removes what was made there. */
export async function openTestStack(): Promise<TestStack> {
  const prefix = `test-${newId()}-`;
  const connection = await connectStore(process.env['MONGODB_URL']!, `test_${newId().replaceAll('-', '')}`);
  const kafka = connectKafka(process.env['KAFKA_BROKERS']!, 'test');
  const producer = await connectProducer(kafka);
  return {
    ...{ connection, database: connection.db!, kafka, producer, prefix },
    close: async () => {
      const admin = kafka.admin();
      await admin.connect();
      const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
      if (topics.length > 0) await admin.deleteTopics({ topics });
      const groups = (await admin.listGroups()).groups.filter(({ groupId }) => groupId.startsWith(prefix));
      if (groups.length > 0) await admin.deleteGroups(groups.map(({ groupId }) => groupId)).catch(() => undefined);
      await admin.disconnect();
      await producer.disconnect();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

/** What a probe finds, as soon as it finds it; fails after 20 s. */
export async function until<T>(probe: () => Promise<T | null | undefined | false>): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > deadline) throw new Error('it did not happen within 20 s');
    await new Promise((next) => setImmediate(next));
  }
}
