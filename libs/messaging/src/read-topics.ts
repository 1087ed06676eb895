import { newId } from '@champions/kernel';
import type { Kafka } from 'kafkajs';
import { type ReadRecord, TopicReader } from './topic-reader';

/**
 * Reads topics from their beginning to where they end now, each partition in order, by a temporary group.
 * @param topics full names.
 */
export async function readTopics(
  kafka: Kafka,
  topics: readonly string[],
  each: (read: ReadRecord) => Promise<void> | void,
): Promise<void> {
  const groupId = `${topics[0] ?? ''}.reading.${newId()}`;
  const reader = await TopicReader.open({ kafka, groupId, topics, each });
  try {
    await reader.readToEnd();
  } finally {
    await reader.close();
  }
}
