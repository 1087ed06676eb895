import type { EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { BlockedKeys } from './blocked-keys';
import { inKeyOrder } from './in-key-order';
import { type Handling, handleOrPark, type HandlerOptions } from './message-handler';
import { OffsetCommits } from './offset-commits';
import { PartitionRests } from './partition-rests';
import { fromRecord } from './wire';
import { withinTime } from './within-time';

export interface ConsumerOptions {
  readonly groupId: string;
  readonly topics: readonly string[];
  readonly prefix?: string;
  /** Every handler sees every message of the topics; each parks for itself. */
  readonly handlers: readonly HandlerOptions[];
  readonly onFault: (error: unknown) => void;
  /** How long a partition rests first when a dependency is down; doubles up to 5 s. */
  readonly pauseMs?: number;
  readonly sessionTimeoutMs?: number;
}

export interface RunningConsumer {
  /** Ends the handlers that run, commits what they did, and leaves the group; gives up waiting after 10 s. */
  disconnect(): Promise<void>;
}

const LONGEST_STOP_MS = 10_000;
const LONGEST_COMMIT_MS = 2_000;
const RESTART_MS = 1_000;
/** As many as a topic has: a batch does not wait for those of other partitions. */
const AT_ONCE = 12;

interface Work extends ConsumerOptions {
  readonly rests: PartitionRests;
  readonly commits: OffsetCommits;
  readonly isStopping: () => boolean;
}

/**
 * One consumer group. Offsets are committed after the effect, lowest unfinished first; keys run in parallel, one key
 * in order; a partition whose dependency is down is paused and read again from where it stood.
 */
export async function startConsumer(kafka: Kafka, options: ConsumerOptions): Promise<RunningConsumer> {
  const prefix = options.prefix ?? '';
  const consumer = kafka.consumer({
    groupId: prefix + options.groupId,
    sessionTimeout: options.sessionTimeoutMs ?? 10_000,
    heartbeatInterval: 1_000,
    maxWaitTimeInMs: 500,
    retry: { retries: Number.MAX_SAFE_INTEGER, maxRetryTime: 5_000 },
  });
  let stopping = false;
  const work: Work = {
    ...options,
    rests: new PartitionRests(consumer, options.pauseMs),
    commits: new OffsetCommits(options.onFault),
    isStopping: () => stopping,
  };
  const start = async (): Promise<void> => {
    await consumer.connect();
    await consumer.subscribe({ topics: options.topics.map((topic) => prefix + topic), fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: AT_ONCE,
      eachBatch: (payload) => eachBatch(payload, work),
    });
  };
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
  // Another member may have parked messages of the partitions that are ours from now on.
  consumer.on(consumer.events.GROUP_JOIN, () => {
    for (const { parked } of options.handlers) parked.forget?.();
  });
  await start();
  return {
    disconnect: async () => {
      stopping = true;
      clearTimeout(restart);
      const leave = async () => {
        await withinTime(work.commits.flush(), LONGEST_COMMIT_MS);
        await consumer.disconnect();
      };
      await withinTime(leave(), LONGEST_STOP_MS).catch(options.onFault);
    },
  };
}

async function eachBatch(payload: EachBatchPayload, work: Work): Promise<void> {
  const { batch } = payload;
  const { rests, commits, ...options } = work;
  const { topic, partition, messages } = batch;
  const plainTopic = topic.slice((options.prefix ?? '').length);
  // A failed heartbeat means the group is rebalancing or the broker is gone: end here, so that the loop learns it.
  const member = { lost: false };
  const beats = setInterval(() => void payload.heartbeat().catch(() => (member.lost = true)), 1_000);
  let cause: unknown;
  const handleAll = async (): Promise<number> => {
    const handling = await forBatch(options.handlers, messages, (error) => (cause ??= error));
    return inKeyOrder(messages, keyOf, async (record) => {
      if (member.lost || payload.isStale() || !payload.isRunning()) return false;
      const received = fromRecord(plainTopic, partition, record);
      for (const handler of handling) if (!(await handleOrPark(received, handler))) return false;
      return true;
    });
  };
  try {
    const lowest = await handleAll().catch((error: unknown) => {
      // Not even parking worked, so nothing of this batch counts as done.
      cause = error;
      return 0;
    });
    const next = messages[lowest]?.offset ?? String(BigInt(batch.lastOffset()) + 1n);
    // Not consumer.commitOffsets: that one does nothing, silently, once the consumer is stopping.
    if (lowest > 0)
      commits.add({ topic, partition, offset: next }, (offsets) => payload.commitOffsetsIfNecessary(offsets));
    if (work.isStopping() || !payload.isRunning()) await commits.flush();
    if (lowest === messages.length) {
      payload.resolveOffset(batch.lastOffset());
      rests.over(topic, partition);
    } else if (!member.lost && payload.isRunning()) {
      if (cause !== undefined) options.onFault(cause);
      rests.rest({ topic, partition, offset: next });
    }
  } finally {
    clearInterval(beats);
  }
}

const keyOf = ({ key }: KafkaMessage): string => key?.toString() ?? '';

/** The handlers, each with the blocked keys of this batch. */
async function forBatch(
  handlers: readonly HandlerOptions[],
  messages: readonly KafkaMessage[],
  onWait: (error: unknown) => void,
): Promise<readonly Handling[]> {
  const keys = [...new Set(messages.map(keyOf))];
  return Promise.all(
    handlers.map(async (handler) => ({
      ...handler,
      onWait,
      parked: await BlockedKeys.read(handler.parked, handler.name, keys),
    })),
  );
}
