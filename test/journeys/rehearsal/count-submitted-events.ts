import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import { until } from './patience';

const TYPE = 'intake.proposal-submitted.v1';

/**
 * Reads the topic of proposal facts from its beginning to its end as it is now.
 * @returns the ids of a competition's proposals that were submitted.
 */
export async function submittedOnTopic(
  brokers: string,
  namespace: string,
  competitionId: string,
): Promise<ReadonlySet<string>> {
  const topic = `${namespace}intake.proposals`;
  const kafka = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const ends = await admin.fetchTopicOffsets(topic);
  const left = new Map(
    ends.filter(({ low, high }) => low !== high).map(({ partition, high }) => [partition, BigInt(high)]),
  );
  const found = new Set<string>();
  const groupId = `${namespace}rehearsal-${randomUUID()}`;
  // Without it the reader waits long for more when it has read all there is.
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 200 });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      eachMessage: ({ partition, message }) => {
        const data = JSON.parse(message.value?.toString() ?? '{}') as { competitionId?: string; proposalId?: string };
        const isOurs = String(message.headers?.['ce_type']) === TYPE && data.competitionId === competitionId;
        if (isOurs && data.proposalId !== undefined) found.add(data.proposalId);
        const end = left.get(partition);
        if (end !== undefined && BigInt(message.offset) + 1n >= end) left.delete(partition);
        return Promise.resolve();
      },
    });
    await until('the end of the topic', () => Promise.resolve(left.size === 0));
  } finally {
    await consumer.disconnect();
    await admin.deleteGroups([groupId]).catch(() => undefined);
    await admin.disconnect();
  }
  return found;
}
