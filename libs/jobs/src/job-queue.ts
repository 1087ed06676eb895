import { Queue, type QueueOptions, Worker } from 'bullmq';
import { BullMQOtel } from 'bullmq-otel';
import { Redis } from 'ioredis';
import type { JobDefinition } from './define-job';

export interface JobConnection {
  readonly redisUrl: string;
  readonly prefix: string;
  /** Jobs carry the trace that made them, and continue it. */
  readonly traced?: boolean;
}

const telemetryOf = ({ traced = false }: JobConnection) =>
  traced ? { telemetry: new BullMQOtel({ tracerName: 'champions' }) } : {};

/** A connection as BullMQ wants it: commands wait for Redis instead of failing. */
export function connectRedis(url: string, onError: (error: Error) => void = ignore): Redis {
  return new Redis(url, { maxRetriesPerRequest: null }).on('error', onError);
}

// A connection that is down says so at every attempt; who has nobody to tell waits for it in silence.
const ignore = (): void => undefined;

/** The sending side of one kind of job. */
export class JobQueue<T> {
  private readonly redis: Redis;
  private readonly queue: Queue;

  constructor(
    private readonly definition: JobDefinition<T>,
    connection: JobConnection,
    onError: (error: Error) => void = ignore,
  ) {
    this.redis = connectRedis(connection.redisUrl, onError);
    const options: QueueOptions = { connection: this.redis, prefix: connection.prefix, ...telemetryOf(connection) };
    this.queue = new Queue(definition.name, options);
    this.queue.on('error', onError);
  }

  get name(): string {
    return this.definition.name;
  }

  /** BullMQ's own queue, for the job board. */
  get board(): Queue {
    return this.queue;
  }

  /** Jobs that run or could run now. */
  running(): Promise<number> {
    return this.queue.getJobCountByTypes('waiting', 'active', 'prioritized');
  }

  /** Milliseconds since the oldest job that could run now was added; 0 when none waits. */
  async oldestAge(now: number): Promise<number> {
    const [oldest] = await this.queue.getJobs(['waiting'], 0, 0, true);
    return oldest ? now - oldest.timestamp : 0;
  }

  /** Adds a job, or does nothing when one of that id waits already. Gone from Redis once done or failed. */
  async add(jobId: string, payload: T, runAt?: Date): Promise<void> {
    const delay = runAt ? Math.max(0, runAt.getTime() - Date.now()) : 0;
    await this.queue.add(this.definition.name, this.definition.payload.parse(payload), {
      jobId,
      delay,
      removeOnComplete: true,
      removeOnFail: true,
    });
  }

  /** Adds a job at every moment of a cron pattern (UTC), once for all instances that ask for it. */
  async schedule(pattern: string, payload: T): Promise<void> {
    const opts = { removeOnComplete: true, removeOnFail: true };
    const data = this.definition.payload.parse(payload);
    await this.queue.upsertJobScheduler(this.definition.name, { pattern, tz: 'UTC' }, { data, opts });
  }

  async waiting(): Promise<number> {
    return this.queue.getJobCountByTypes('waiting', 'delayed', 'active', 'prioritized');
  }

  async close(): Promise<void> {
    await this.queue.close();
    this.redis.disconnect();
  }
}

export interface WorkerHandle {
  close(): Promise<void>;
}

/** How long a job is taken to be in hand without a word from its worker; workers give word at half of it. */
const IN_HAND_MS = 10_000;
const LOST_CHECK_MS = 5_000;
const AFTER_OUTAGE_MS = 2_000;

/**
 * The working side. A handler that throws leaves the document due, so the next sweep brings the work again. A job whose
 * process died is taken over within 15 s; until then its id keeps the sweep from making another.
 */
export function startWorker<T>(
  definition: JobDefinition<T>,
  connection: JobConnection,
  handle: (payload: T) => Promise<void>,
  onFailure: (error: Error) => void,
): WorkerHandle {
  const redis = connectRedis(connection.redisUrl, onFailure);
  const worker = new Worker(definition.name, (job) => handle(definition.payload.parse(job.data)), {
    connection: redis,
    prefix: connection.prefix,
    ...telemetryOf(connection),
    concurrency: 8,
    lockDuration: IN_HAND_MS,
    stalledInterval: LOST_CHECK_MS,
    runRetryDelay: AFTER_OUTAGE_MS,
  });
  worker.on('failed', (_job, error) => {
    onFailure(error);
  });
  worker.on('error', onFailure);
  return {
    close: async () => {
      await worker.close();
      redis.disconnect();
    },
  };
}
