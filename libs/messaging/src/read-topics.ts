import { newId } from '@champions/kernel';
import type { Admin, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';

export interface ReadRecord {
  readonly topic: string;
  readonly partition: number;
  readonly record: KafkaMessage;
}

/**
 * Reads topics from their beginning to where they end now, each partition in order, by a temporary group.
 * @param topics full names.
 */
export async function readTopics(
  kafka: Kafka,
  topics: readonly string[],
  each: (read: ReadRecord) => Promise<void> | void,
): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const ends = await endsOf(admin, topics);
    if (ends.size > 0) await readUntil(kafka, admin, topics, ends, each);
  } finally {
    await admin.disconnect();
  }
}

const placeOf = (topic: string, partition: number): string => `${topic}/${String(partition)}`;

/** The end of each partition that holds anything. */
async function endsOf(admin: Admin, topics: readonly string[]): Promise<Map<string, bigint>> {
  const ends = new Map<string, bigint>();
  for (const topic of topics)
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
      if (BigInt(high) > BigInt(low)) ends.set(placeOf(topic, partition), BigInt(high));
  return ends;
}

async function readUntil(
  kafka: Kafka,
  admin: Admin,
  topics: readonly string[],
  ends: Map<string, bigint>,
  each: (read: ReadRecord) => Promise<void> | void,
): Promise<void> {
  const groupId = `${topics[0] ?? ''}.reading.${newId()}`;
  const consumer = kafka.consumer({ groupId, sessionTimeout: 30_000, maxWaitTimeInMs: 200, retry: { retries: 8 } });
  const eachBatch = async ({ batch }: EachBatchPayload): Promise<void> => {
    const { topic, partition, messages } = batch;
    const place = placeOf(topic, partition);
    const end = ends.get(place);
    if (end === undefined) return;
    for (const record of messages) if (BigInt(record.offset) < end) await each({ topic, partition, record });
    if (BigInt(batch.lastOffset()) + 1n >= end) ends.delete(place);
  };
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await new Promise<void>((done, fail) => {
      const failed = (error: unknown): void => {
        fail(error instanceof Error ? error : new Error('reading failed', { cause: error }));
      };
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        failed(payload.error);
      });
      const run = (payload: EachBatchPayload): Promise<void> =>
        eachBatch(payload).then(() => {
          if (ends.size === 0) done();
        }, failed);
      consumer.run({ autoCommit: false, eachBatch: run }).catch(failed);
    });
  } finally {
    await consumer.disconnect();
    await admin.deleteGroups([groupId]).catch(() => undefined);
  }
}
