import { z } from 'zod';
import { defineEvent } from './define';
import type { TopicDefinition } from './message';
import { type AnnouncementPart, digestSchema } from './shapes';

const partPreparedSchema = z.object({
  announcementId: z.string(),
  competitionId: z.string(),
  attempt: z.int().positive(),
  digest: digestSchema,
  /** How many letters or pages it stands for. */
  items: z.int().nonnegative(),
});

/** A service's part did not go out when the announcement fired, because it was not what was approved. */
export function definePartRefused(part: AnnouncementPart, topic: TopicDefinition) {
  return defineEvent({
    type: `${part}.part-refused`,
    version: 1,
    topic,
    data: partPreparedSchema.pick({ announcementId: true, competitionId: true, attempt: true }),
    summary: `What ${part} would have shown or sent was not what was approved, so that it held it back.`,
  });
}

/** A service's answer to a request to prepare; said again with another digest when its part changes. */
export function definePartPrepared(part: AnnouncementPart, topic: TopicDefinition) {
  return defineEvent({
    type: `${part}.part-prepared`,
    version: 1,
    topic,
    data: partPreparedSchema,
    summary: `What ${part} will show or send, by digest.`,
  });
}
