import { Queue, type QueueOptions, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { JobDefinition } from './define-job';

export interface JobConnection {
  readonly redisUrl: string;
  readonly prefix: string;
}

/** A connection as BullMQ wants it: commands wait for Redis instead of failing. */
export function connectRedis(url: string): Redis {
  return new Redis(url, { maxRetriesPerRequest: null });
}

/** The sending side of one kind of job. */
export class JobQueue<T> {
  private readonly redis: Redis;
  private readonly queue: Queue;

  constructor(
    private readonly definition: JobDefinition<T>,
    { redisUrl, prefix }: JobConnection,
  ) {
    this.redis = connectRedis(redisUrl);
    const options: QueueOptions = { connection: this.redis, prefix };
    this.queue = new Queue(definition.name, options);
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

/** The working side. A handler that throws leaves the document due, so the next sweep brings the work again. */
export function startWorker<T>(
  definition: JobDefinition<T>,
  { redisUrl, prefix }: JobConnection,
  handle: (payload: T) => Promise<void>,
  onFailure: (error: Error) => void,
): WorkerHandle {
  const redis = connectRedis(redisUrl);
  const worker = new Worker(definition.name, (job) => handle(definition.payload.parse(job.data)), {
    connection: redis,
    prefix,
    concurrency: 8,
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
