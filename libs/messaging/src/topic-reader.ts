import type { Admin, Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { withinTime } from './within-time';

export interface ReadRecord {
  readonly topic: string;
  readonly partition: number;
  readonly record: KafkaMessage;
}

export interface TopicReaderOptions {
  readonly kafka: Kafka;
  /** Of a temporary group; it is deleted at the end. */
  readonly groupId: string;
  /** Full names. */
  readonly topics: readonly string[];
  readonly each: (read: ReadRecord) => Promise<void> | void;
}

interface Waiting {
  readonly ends: Map<string, bigint>;
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

const LONGEST_STOP_MS = 10_000;

/** Reads topics from their beginning, each partition in order, and goes on until it is closed. */
export class TopicReader {
  private readonly reached = new Map<string, bigint>();
  private waiting: Waiting | null = null;
  private failure: Error | null = null;

  private constructor(
    private readonly options: TopicReaderOptions,
    private readonly admin: Admin,
    private readonly consumer: Consumer,
  ) {}

  static async open(options: TopicReaderOptions): Promise<TopicReader> {
    const { kafka, groupId, topics } = options;
    const admin = kafka.admin();
    const consumer = kafka.consumer({ groupId, sessionTimeout: 30_000, maxWaitTimeInMs: 200, retry: { retries: 8 } });
    const reader = new TopicReader(options, admin, consumer);
    try {
      await admin.connect();
      await consumer.connect();
      await consumer.subscribe({ topics: [...topics], fromBeginning: true });
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        if (!payload.restart) reader.fail(payload.error);
      });
      await consumer.run({
        autoCommit: false,
        partitionsConsumedConcurrently: 6,
        eachBatch: (payload) => reader.read(payload),
      });
      return reader;
    } catch (error) {
      await reader.close();
      throw error;
    }
  }

  /** Answers when all has been read that lies on the topics at the moment of the call. @throws what `each` throws. */
  async readToEnd(): Promise<void> {
    const ends = new Map<string, bigint>();
    for (const topic of this.options.topics)
      for (const { partition, low, high } of await this.admin.fetchTopicOffsets(topic))
        if (BigInt(high) > BigInt(low)) ends.set(placeOf(topic, partition), BigInt(high));
    await new Promise<void>((done, failed) => {
      this.waiting = { ends, done, failed };
      this.settle();
    });
  }

  async close(): Promise<void> {
    await withinTime(this.consumer.disconnect(), LONGEST_STOP_MS).catch(() => undefined);
    await this.admin.deleteGroups([this.options.groupId]).catch(() => undefined);
    await this.admin.disconnect();
  }

  private async read(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const { topic, partition, messages } = batch;
    try {
      for (const record of messages) {
        if (this.failure !== null || !payload.isRunning()) return;
        await this.options.each({ topic, partition, record });
        await payload.heartbeat();
      }
      const next = BigInt(batch.lastOffset()) + 1n;
      // After a rebalance it begins again; what was reached stays reached.
      if (next > (this.reached.get(placeOf(topic, partition)) ?? 0n)) this.reached.set(placeOf(topic, partition), next);
      this.settle();
    } catch (error) {
      if (isRebalance(error)) throw error;
      this.fail(error instanceof Error ? error : new Error('reading failed', { cause: error }));
    }
  }

  private settle(): void {
    if (!this.waiting) return;
    const { ends, done, failed } = this.waiting;
    if (this.failure) failed(this.failure);
    else if ([...ends].every(([place, end]) => (this.reached.get(place) ?? 0n) >= end)) done();
  }

  private fail(error: Error): void {
    this.failure = error;
    this.settle();
  }
}

const placeOf = (topic: string, partition: number): string => `${topic}/${String(partition)}`;

const isRebalance = (error: unknown): boolean => error instanceof Error && error.name.startsWith('KafkaJS');
