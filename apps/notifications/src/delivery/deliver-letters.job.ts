import { defineJob, dueJobId } from '@champions/jobs';
import { deterministicId } from '@champions/kernel';
import { z } from 'zod';

/** Letters whose moment has come; what to do about each is decided from its document. */
export const deliverLettersJob = defineJob({
  name: 'notifications.deliver-letters',
  payload: z.object({ ids: z.array(z.string()).min(1) }),
});

export type DeliverLettersJob = z.infer<typeof deliverLettersJob.payload>;

/** One job carries several letters: they share what Redis and the store have to do for each. */
export const LETTERS_PER_JOB = 25;

/** The same letters at the same moment make the same job. */
export function deliverJobId(ids: readonly string[], dueAt: Date): string {
  return dueJobId('deliver-letters', deterministicId(...ids), dueAt);
}
