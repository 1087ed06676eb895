import {
  formSchema,
  guideSchema,
  instantSchema,
  ladderSchema,
  languageSchema,
  localisedSchema,
} from '@champions/contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { Content } from './domain/content';
import type { Instants } from './domain/timeline';

const names = z.array(z.string().trim().min(1).max(200)).max(50);

export const contentSchema = z.strictObject({
  name: localisedSchema.optional(),
  theme: localisedSchema.optional(),
  description: localisedSchema.optional(),
  eligibility: z.array(localisedSchema).max(50).optional(),
  organisers: names.optional(),
  sponsors: names.optional(),
  languages: z.array(languageSchema).min(1).optional(),
  zone: z.string().optional(),
  form: formSchema.max(100).optional(),
  rubric: guideSchema.max(50).optional(),
  ladder: ladderSchema.max(60).nullable().optional(),
  awards: z.int().positive().max(1_000).optional(),
  readings: z.int().positive().max(50).optional(),
  ranked: z.boolean().optional(),
});

export const momentInput = instantSchema.transform((text) => new Date(text)).nullable();

const timelineInput = z.strictObject({
  opens: momentInput.optional(),
  closes: momentInput.optional(),
  screeningEnds: momentInput.optional(),
  judgingCloses: momentInput.optional(),
  announcement: momentInput.optional(),
});

export class CreateCompetitionInput extends createZodDto(
  z.object({
    /** The client's own id, so that a repeated create is the same create. */
    id: z.uuid().optional(),
    from: z.union([z.object({ template: z.string() }), z.object({ clone: z.string() })]),
    overrides: contentSchema.extend({
      slug: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        .max(80),
      timeline: timelineInput.optional(),
    }),
  }),
) {}

export class EditCompetitionInput extends createZodDto(contentSchema) {}

export class ListInput extends createZodDto(
  z.object({ after: z.string().optional(), limit: z.coerce.number().int().min(1).max(100).default(50) }),
) {}

/** Only what the caller sent. */
export function given<T extends Content | Instants>(input: { readonly [K in keyof T]?: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<T>;
}
