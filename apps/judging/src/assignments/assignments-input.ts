import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const id = z.string().min(1).max(64);
const weight = z.int().min(-100_000).max(100_000);

const options = z.strictObject({
  weights: z.strictObject({ expertise: weight, language: weight, preference: weight, familiarity: weight }).optional(),
  languages: z.enum(['all', 'one']).optional(),
  likeness: z
    .strictObject({ by: z.enum(['economy', 'organisation']), most: z.int().positive().max(50) })
    .nullable()
    .optional(),
  goal: z.enum(['total', 'worst-served']).optional(),
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
