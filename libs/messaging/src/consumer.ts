import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { inKeyOrder } from './in-key-order';
import { handleOrPark, type HandlerOptions } from './message-handler';
import { fromRecord } from './wire';

export interface ConsumerOptions {
  readonly groupId: string;
  readonly topics: readonly string[];
  readonly prefix?: string;
  /** Every handler sees every message of the topics; each parks for itself. */
  readonly handlers: readonly HandlerOptions[];
  readonly onFault: (error: unknown) => void;
  readonly pauseMs?: number;
}

/**
 * One consumer group. Offsets are committed after the effect, lowest unfinished first; keys run in parallel, one key
 * in order; a partition whose dependency is down is paused and read again from where it stood.
 */
export async function startConsumer(kafka: Kafka, options: ConsumerOptions): Promise<Consumer> {
  const prefix = options.prefix ?? '';
  const consumer = kafka.consumer({
    groupId: prefix + options.groupId,
    sessionTimeout: 10_000,
    heartbeatInterval: 1_000,
    maxWaitTimeInMs: 500,
    retry: { retries: Number.MAX_SAFE_INTEGER, maxRetryTime: 5_000 },
  });
  await consumer.connect();
  await consumer.subscribe({ topics: options.topics.map((topic) => prefix + topic), fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: 6,
    eachBatch: (payload) => eachBatch(consumer, payload, options),
  });
  return consumer;
}

async function eachBatch(consumer: Consumer, payload: EachBatchPayload, options: ConsumerOptions): Promise<void> {
  const { batch } = payload;
  const { topic, partition, messages } = batch;
  const plainTopic = topic.slice((options.prefix ?? '').length);
  const beats = setInterval(() => void payload.heartbeat().catch(options.onFault), 1_000);
  try {
    const lowest = await inKeyOrder(
      messages,
      (record) => record.key?.toString() ?? '',
      async (record) => {
        if (payload.isStale() || !payload.isRunning()) return false;
        const received = fromRecord(plainTopic, partition, record);
        for (const handler of options.handlers) if (!(await handleOrPark(received, handler))) return false;
        return true;
      },
    );
    const next = messages[lowest]?.offset ?? String(BigInt(batch.lastOffset()) + 1n);
    await consumer.commitOffsets([{ topic, partition, offset: next }]);
    if (lowest === messages.length) payload.resolveOffset(batch.lastOffset());
    else rest(consumer, { topic, partition, offset: next }, options.pauseMs ?? 500);
  } finally {
    clearInterval(beats);
  }
}

function rest(consumer: Consumer, place: { topic: string; partition: number; offset: string }, pauseMs: number): void {
  const { topic, partition } = place;
  consumer.seek(place);
  consumer.pause([{ topic, partitions: [partition] }]);
  setTimeout(() => {
    consumer.resume([{ topic, partitions: [partition] }]);
  }, pauseMs).unref();
}
