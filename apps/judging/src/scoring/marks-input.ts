import { z } from 'zod';

// Whether a mark is on its scale is the rubric's to say, with the criterion named.
const key = z.string().max(100);
const comment = z.string().max(20_000);

/** What a judge fills in, all of it there. */
export const filled = {
  marks: z.record(key, z.number()),
  comment: comment.default(''),
  comments: z.record(key, comment).default({}),
  abstained: z.array(key).max(50).default([]),
  /** Whether the organisation may read the comments, without the judge's name. */
  share: z.boolean().default(false),
};

/** The same, where what is left out stays as it was saved. */
export const refilled = {
  marks: z.record(key, z.number()).optional(),
  comment: comment.optional(),
  comments: z.record(key, comment).optional(),
  abstained: z.array(key).max(50).optional(),
  share: z.boolean().optional(),
};
