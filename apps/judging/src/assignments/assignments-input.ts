import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { likenesses } from './domain/assignment-options';

const id = z.string().min(1).max(64);
const weight = z.int().min(-100_000).max(100_000);

const options = z.strictObject({
  weights: z.strictObject({ expertise: weight, language: weight, preference: weight, familiarity: weight }).optional(),
  languages: z.enum(['all', 'one']).optional(),
  likeness: z
    .array(z.strictObject({ by: z.enum(likenesses), most: z.int().positive().max(50) }))
    .max(likenesses.length)
    .refine((limits) => new Set(limits.map(({ by }) => by)).size === limits.length)
    .optional(),
  goal: z.enum(['total', 'worst-served']).optional(),
  /** In per cent: below a half even a fair draw of two judges could not be had. */
  chance: z.int().min(50).max(100).nullable().optional(),
});

export class OptionsInput extends createZodDto(options.prefault({})) {}
export class PairInput extends createZodDto(z.object({ variantId: id.optional() })) {}
export class CompareInput extends createZodDto(
  z.object({
    /** Ids with commas between. */
    variants: z
      .string()
      .max(600)
      .transform((text) => text.split(','))
      .pipe(z.array(id).min(2).max(8)),
  }),
) {}
export class PairsInput extends createZodDto(
  z.object({
    all: z.stringbool().default(false),
    skip: z.coerce.number().int().min(0).default(0),
  }),
) {}
export class EntriesInput extends createZodDto(z.object({ words: z.string().max(200).default('') })) {}
export class EditInput extends createZodDto(
  z.object({
    changes: z
      .array(
        z
          .object({ entryId: id, remove: id.nullable().default(null), add: id.nullable().default(null) })
          .refine(({ remove, add }) => remove !== null || add !== null, { path: ['add'] }),
      )
      .min(1)
      .max(200),
    reason: z.string().trim().min(1).max(2_000),
  }),
) {}
