import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { Queue } from 'bullmq';
import { connectRedis, type JobConnection } from './job-queue';

export interface JobBoard {
  /** A Fastify plugin that serves the board under the path it was made for. */
  readonly plugin: ReturnType<FastifyAdapter['registerPlugin']>;
  /** Looks for queues that services have made since. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** The job board (Bull Board) over the queues of all services, found in Redis by their prefix. */
export function createJobBoard({ redisUrl, prefix }: JobConnection, basePath: string): JobBoard {
  const redis = connectRedis(redisUrl);
  const queues = new Map<string, Queue>();
  const serverAdapter = new FastifyAdapter();
  serverAdapter.setBasePath(basePath);
  const board = createBullBoard({ queues: [], serverAdapter });
  return {
    plugin: serverAdapter.registerPlugin(),
    refresh: async () => {
      const keys = redis.scanStream({ match: `${prefix}:*:meta`, count: 1_000 }) as AsyncIterable<readonly string[]>;
      for await (const found of keys)
        for (const key of found) {
          const name = key.slice(prefix.length + 1, -':meta'.length);
          if (!queues.has(name)) queues.set(name, new Queue(name, { connection: redis, prefix }));
        }
      board.setQueues([...queues.values()].map((queue) => new BullMQAdapter(queue)));
    },
    close: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      redis.disconnect();
    },
  };
}
