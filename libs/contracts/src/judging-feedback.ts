import { z } from 'zod';
import { defineDocument, documentTopic } from './define';
import { localisedSchema } from './shapes';

/** Where an entry stands on a criterion beside the mean of those that reached the final. */
export const standings = ['well-below', 'below', 'close', 'above', 'well-above'] as const;
export const standingSchema = z.enum(standings);
export type Standing = z.infer<typeof standingSchema>;

/** Why an entry was not selected, as a feedback letter says it. */
export const feedbackReasons = [
  'strong-field',
  'fit-with-theme',
  'unclear-aims',
  'unclear-plan',
  'feasibility',
  'scope',
  'inclusion',
  'budget',
  'evidence',
  'continuation',
] as const;
export const feedbackReasonSchema = z.enum(feedbackReasons);
export type FeedbackReason = z.infer<typeof feedbackReasonSchema>;

/** What a feedback letter tells an organisation beside the decision: words, no marks and no names. */
export const feedbackLetterSchema = z.object({
  /** By criterion, in the order of the scoring guide; `strongest` and `weakest` are places in it. */
  standing: z.array(z.object({ criterion: localisedSchema, standing: standingSchema })),
  strongest: z.array(z.int().nonnegative()),
  weakest: z.array(z.int().nonnegative()),
  reasons: z.array(feedbackReasonSchema),
  /** What judges marked for sharing, as the secretariat worded it. */
  comments: z.array(z.string().min(1)),
  /** From the secretariat; empty when it added nothing. */
  message: z.string(),
});
export type FeedbackLetter = z.infer<typeof feedbackLetterSchema>;

export const feedbackTopic = documentTopic({
  name: 'judging.feedback',
  summary:
    'What is told of an entry that was not selected, keyed by feedback id; under embargo until the announcement.',
  sealedFor: ['notifications'],
});

export const feedbackV1 = defineDocument({
  type: 'judging.feedback',
  version: 1,
  topic: feedbackTopic,
  summary: 'A feedback letter as it was approved; none while its approval is taken back.',
  data: z.object({ competitionId: z.string(), proposalId: z.string(), letter: feedbackLetterSchema.nullable() }),
});
