import { newId } from '@champions/kernel';
import { z } from 'zod';
import { defineJob, dueJobId } from './define-job';
import { sweepDue } from './due-sweep';
import { connectRedis, JobQueue, startWorker, type WorkerHandle } from './job-queue';

const connection = { redisUrl: process.env['REDIS_URL']!, prefix: `test-${newId()}` };
const movePhase = defineJob({ name: 'competitions.move-phase', payload: z.strictObject({ id: z.string() }) });
const queue = new JobQueue(movePhase, connection);
let worker: WorkerHandle | undefined;

afterEach(async () => {
  await worker?.close();
  worker = undefined;
});
afterAll(() => queue.close());

/** Two competitions with a due moment each; doing the work clears it, as a command on the document would. */
function competitions() {
  const dueAt = new Map([
    ['c1', new Date(1_000)],
    ['c2', new Date(9_000)],
  ]);
  const runs: string[] = [];
  let arrived = (): void => undefined;
  return {
    runs,
    documents: {
      due: (before: Date) => Promise.resolve([...dueAt].filter(([, at]) => at <= before).map(([id]) => id)),
      find: (id: string) => Promise.resolve({ dueAt: dueAt.get(id) ?? null }),
    },
    nextRun: () => new Promise<void>((resolve) => (arrived = resolve)),
    work: ({ id }: { id: string }) => {
      if (dueAt.delete(id)) runs.push(id);
      arrived();
      return Promise.resolve();
    },
  };
}

const enqueue = (jobId: string, payload: { readonly id: string }) => queue.add(jobId, payload);
const fail = (error: Error): never => {
  throw error;
};

it('makes a job of what is due, once, and of nothing else', async () => {
  const { runs, documents, nextRun, work } = competitions();
  const due = { purpose: 'move-phase', documents, enqueue };
  expect([await sweepDue(due, new Date(2_000)), await sweepDue(due, new Date(2_000))]).toEqual([1, 1]);
  expect(await queue.waiting()).toBe(1);
  const ran = nextRun();
  worker = startWorker(movePhase, connection, work, fail);
  await ran;
  expect(runs).toEqual(['c1']);
  expect(await sweepDue(due, new Date(2_000))).toBe(0);
});

it('finds the work again after Redis was wiped', async () => {
  const { runs, documents, nextRun, work } = competitions();
  const due = { purpose: 'move-phase', documents, enqueue };
  await sweepDue(due, new Date(2_000));
  const redis = connectRedis(connection.redisUrl);
  const keys = await redis.keys(`${connection.prefix}*`);
  await redis.del(...keys);
  redis.disconnect();
  expect(await queue.waiting()).toBe(0);
  await sweepDue(due, new Date(2_000));
  const ran = nextRun();
  worker = startWorker(movePhase, connection, work, fail);
  await ran;
  expect(runs).toEqual(['c1']);
});

it('names jobs by purpose, document and moment', () => {
  expect(dueJobId('move-phase', 'c:1', new Date(5))).toBe('move-phase-c_1-5');
  expect(() => defineJob({ name: 'no:colon', payload: z.null() })).toThrow('service.purpose');
});
