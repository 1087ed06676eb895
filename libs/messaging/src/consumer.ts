import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { inKeyOrder } from './in-key-order';
import { handleOrPark, type HandlerOptions } from './message-handler';
import { fromRecord } from './wire';
import { withinTime } from './within-time';

export interface ConsumerOptions {
  readonly groupId: string;
  readonly topics: readonly string[];
  readonly prefix?: string;
  /** Every handler sees every message of the topics; each parks for itself. */
  readonly handlers: readonly HandlerOptions[];
  readonly onFault: (error: unknown) => void;
  readonly pauseMs?: number;
}

export interface RunningConsumer {
  /** Ends the handlers that run, commits what they did, and leaves the group; gives up waiting after 10 s. */
  disconnect(): Promise<void>;
}

const LONGEST_STOP_MS = 10_000;
const RESTART_MS = 1_000;

/**
 * One consumer group. Offsets are committed after the effect, lowest unfinished first; keys run in parallel, one key
 * in order; a partition whose dependency is down is paused and read again from where it stood.
 */
export async function startConsumer(kafka: Kafka, options: ConsumerOptions): Promise<RunningConsumer> {
  const prefix = options.prefix ?? '';
  const consumer = kafka.consumer({
    groupId: prefix + options.groupId,
    sessionTimeout: 10_000,
    heartbeatInterval: 1_000,
    maxWaitTimeInMs: 500,
    retry: { retries: Number.MAX_SAFE_INTEGER, maxRetryTime: 5_000 },
  });
  const start = async (): Promise<void> => {
    await consumer.connect();
    await consumer.subscribe({ topics: options.topics.map((topic) => prefix + topic), fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 6,
      eachBatch: (payload) => eachBatch(consumer, payload, options),
    });
  };
  let stopping = false;
  let restart: NodeJS.Timeout | undefined;
  const startAgain = (): void => {
    if (stopping) return;
    restart = setTimeout(() => {
      start().catch((error: unknown) => {
        options.onFault(error);
        startAgain();
      });
    }, RESTART_MS);
  };
  // kafkajs gives up on errors it takes for final, such as no broker at all; a service must outlive them.
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    options.onFault(payload.error);
    if (!payload.restart) startAgain();
  });
  await start();
  return {
    disconnect: async () => {
      stopping = true;
      clearTimeout(restart);
      await withinTime(consumer.disconnect(), LONGEST_STOP_MS).catch(options.onFault);
    },
  };
}

async function eachBatch(consumer: Consumer, payload: EachBatchPayload, options: ConsumerOptions): Promise<void> {
  const { batch } = payload;
  const { topic, partition, messages } = batch;
  const plainTopic = topic.slice((options.prefix ?? '').length);
  // A failed heartbeat means the group is rebalancing or the broker is gone: end here, so that the loop learns it.
  const member = { lost: false };
  const beats = setInterval(() => void payload.heartbeat().catch(() => (member.lost = true)), 1_000);
  try {
    const lowest = await inKeyOrder(
      messages,
      (record) => record.key?.toString() ?? '',
      async (record) => {
        if (member.lost || payload.isStale() || !payload.isRunning()) return false;
        const received = fromRecord(plainTopic, partition, record);
        for (const handler of options.handlers) if (!(await handleOrPark(received, handler))) return false;
        return true;
      },
    );
    const next = messages[lowest]?.offset ?? String(BigInt(batch.lastOffset()) + 1n);
    if (lowest > 0) await consumer.commitOffsets([{ topic, partition, offset: next }]);
    if (lowest === messages.length) payload.resolveOffset(batch.lastOffset());
    else if (!member.lost && payload.isRunning()) rest(consumer, { topic, partition, offset: next }, options);
  } finally {
    clearInterval(beats);
  }
}

function rest(
  consumer: Consumer,
  place: { topic: string; partition: number; offset: string },
  { pauseMs = 500, onFault }: ConsumerOptions,
): void {
  const { topic, partition } = place;
  consumer.seek(place);
  consumer.pause([{ topic, partitions: [partition] }]);
  setTimeout(() => {
    try {
      consumer.resume([{ topic, partitions: [partition] }]);
    } catch (error) {
      // It has stopped meanwhile; whoever starts it again begins with nothing paused.
      if (!(error instanceof Error && error.message.includes('not initialized'))) onFault(error);
    }
  }, pauseMs).unref();
}
