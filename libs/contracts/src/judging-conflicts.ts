import { z } from 'zod';
import { defineEvent, factTopic } from './define';
import { panelsTopic } from './judging';

export const conflictsTopic = factTopic({
  name: 'judging.conflicts',
  summary: 'What became of conflicts that a person stated, keyed by pair of judge and organisation or entry.',
});

const aboutSeat = { roundId: z.string(), competitionId: z.string(), judgeId: z.string() };

export const judgeDeclaredV1 = defineEvent({
  type: 'judging.judge-declared',
  version: 1,
  topic: panelsTopic,
  summary: 'A judge undertook to keep what is read confidential and declared conflicts. How many, and none of which.',
  data: z.object({ ...aboutSeat, organisations: z.int().nonnegative() }),
});

export const judgeReplacedV1 = defineEvent({
  type: 'judging.judge-replaced',
  version: 1,
  topic: panelsTopic,
  summary: 'Another judge took over what this one had not marked yet.',
  data: z.object({ ...aboutSeat, substituteId: z.string() }),
});

export const conflictChangeSchema = z.enum(['declared', 'withdrawn', 'imposed', 'dismissed', 'lifted']);

export const conflictChangedV1 = defineEvent({
  type: 'judging.conflict-changed',
  version: 1,
  topic: conflictsTopic,
  summary: 'A conflict was stated or settled. Neither the judge, the entry nor the reason is said.',
  data: z.object({
    competitionId: z.string(),
    change: conflictChangeSchema,
    /** Whether the judge is kept from the entry by it from now on. */
    blocks: z.boolean(),
  }),
});
