import { newId } from '@champions/kernel';
import { Worker } from 'bullmq';
import { z } from 'zod';
import { defineJob } from './define-job';
import { connectRedis, JobQueue, startWorker } from './job-queue';

const connection = { redisUrl: process.env['REDIS_URL']!, prefix: `test-${newId()}` };
const sendLetter = defineJob({ name: 'notifications.send-letter', payload: z.strictObject({ id: z.string() }) });

it('a job in the hands of a process that died is taken over soon', async () => {
  const queue = new JobQueue(sendLetter, connection);
  await queue.add('send-letter-a-1', { id: 'a' });
  const redis = connectRedis(connection.redisUrl);
  const dead = new Worker(sendLetter.name, null, { connection: redis, prefix: connection.prefix, lockDuration: 500 });
  expect((await dead.getNextJob('token')).data).toEqual({ id: 'a' });
  await dead.close(true);
  redis.disconnect();

  const began = Date.now();
  const ended = await new Promise<string>((resolve, reject) => {
    const worker = startWorker(
      sendLetter,
      connection,
      async ({ id }) => {
        resolve(id);
        void worker.close();
        await Promise.resolve();
      },
      reject,
    );
  });
  expect(ended).toBe('a');
  expect(Date.now() - began).toBeLessThan(15_000);
  await queue.close();
}, 40_000);
