import { defineJob } from '@champions/jobs';
import { z } from 'zod';

/** One letter whose moment has come; what to do about it is decided from its document. */
export const deliverLetterJob = defineJob({
  name: 'notifications.deliver-letter',
  payload: z.object({ id: z.string() }),
});
