import { languageSchema, proposalStatusSchema } from '@champions/contracts';
import { wellFormed } from '@champions/kernel';
import { z } from 'zod';

/** Half a surrogate pair is no character: JSON carries it, UTF-8 and a receipt's hash cannot. */
const name = z.string().trim().min(1).max(300).overwrite(wellFormed);

/** Clients make ids, UUIDs as a rule; they become keys of messages and parts of file names. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

const answer = z
  .union([z.string().overwrite(wellFormed), z.boolean(), z.number(), z.array(z.string().max(200)).max(200)])
  .nullable();

/** A draft as it is sent: any answers, also those that will not do yet. null takes an answer back. */
export const draftSchema = z.object({
  competitionId: idSchema,
  organisationId: idSchema,
  organisationName: name,
  economy: name,
  language: languageSchema,
  answers: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,99}$/), answer),
});

export const listSchema = z.object({
  mine: z.string().optional(),
  competitionId: idSchema.optional(),
  status: proposalStatusSchema.optional(),
  after: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const reasonSchema = z.string().trim().max(2_000).overwrite(wellFormed);

/** Answers without those that were taken back. */
export function givenAnswers(answers: z.infer<typeof draftSchema>['answers']) {
  return Object.fromEntries(Object.entries(answers).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
