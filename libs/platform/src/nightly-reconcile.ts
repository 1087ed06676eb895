import type { MessagingOperations } from '@champions/messaging';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { ServiceRuntime } from './service-runtime';

const EVERY_NIGHT = '17 3 * * *';

/** Once a night each service compares its compacted topics with its stores and sends again what differs. */
export function scheduleReconcile(runtime: ServiceRuntime, operations: MessagingOperations, logger: Logger): void {
  const job = { name: `${runtime.environment.service}.reconcile`, payload: z.object({}) };
  const queue = runtime.addQueue(job);
  runtime.addWorker(job, async () => {
    logger.info({ reconciled: await operations.reconcileAll() }, 'compacted topics were compared with the store');
  });
  queue.schedule(EVERY_NIGHT, {}).catch((error: unknown) => {
    logger.warn({ err: error }, 'the nightly comparison could not be scheduled');
  });
}
