import type { TopicDefinition } from '@champions/contracts';
import { Kafka, logLevel, type Message, type TopicMessages } from 'kafkajs';
import type { Outbound } from './relay';
import { RenewedProducer } from './renewed-producer';
import type { Seal } from './sealing';
import { untilSettled } from './until-settled';
import { toRecord } from './wire';

/** A client of the cluster for one service. Its logging is left to the callers, who know what failed for whom. */
export function connectKafka(brokers: string, clientId: string): Kafka {
  // Tried again at least every 3 s, so that what waits goes out soon after an outage.
  const retry = { retries: 12, initialRetryTime: 200, maxRetryTime: 3_000 };
  return new Kafka({ clientId, brokers: brokers.split(','), logLevel: logLevel.NOTHING, retry });
}

/** The id a cluster was formatted with; another cluster has another one. */
export async function clusterIdOf(kafka: Kafka): Promise<string> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    return (await untilSettled(() => admin.describeCluster())).clusterId;
  } finally {
    await admin.disconnect();
  }
}

/** Creates what is missing: facts are kept for ever, documents compacted. Existing topics stay as they are. */
export async function createTopics(kafka: Kafka, topics: readonly TopicDefinition[], prefix = ''): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const create = () =>
      admin.createTopics({
        waitForLeaders: true,
        topics: topics.map(({ name, kind, partitions }) => ({
          topic: prefix + name,
          numPartitions: partitions,
          configEntries:
            kind === 'fact'
              ? [{ name: 'retention.ms', value: '-1' }]
              : [
                  { name: 'cleanup.policy', value: 'compact' },
                  { name: 'max.compaction.lag.ms', value: '86400000' },
                ],
        })),
      });
    await untilSettled(create);
  } finally {
    await admin.disconnect();
  }
}

/** The producer of a service: idempotent, one request in flight, and safe to go on with after a failure. */
export async function connectProducer(kafka: Kafka): Promise<RenewedProducer> {
  const producer = new RenewedProducer(kafka);
  await producer.connect();
  return producer;
}

/**
 * How a relay sends: the batch by topic, each topic in the order given, acknowledged by all in-sync replicas.
 * @param seal encrypts what travels on a sealed topic. Without it such a message stays in its outbox.
 */
export function sendBy(
  producer: Pick<RenewedProducer, 'sendBatch'>,
  service: string,
  prefix = '',
  seal?: Seal,
): (batch: readonly Outbound[]) => Promise<void> {
  return async (batch) => {
    const toSealed = async ({ aggregateId, entry }: Outbound) =>
      toRecord(service, aggregateId, entry, entry.sealedFor && entry.data !== null ? await seal?.(entry) : undefined);
    const records = await Promise.all(batch.map(toSealed));
    const byTopic = new Map<string, Message[]>();
    batch.forEach(({ entry: { topic } }, index) => {
      const messages = byTopic.get(topic) ?? [];
      byTopic.set(topic, messages);
      messages.push(records[index] as Message);
    });
    const topicMessages: TopicMessages[] = [...byTopic].map(([topic, messages]) => ({
      topic: prefix + topic,
      messages,
    }));
    await producer.sendBatch({ acks: -1, topicMessages });
  };
}
