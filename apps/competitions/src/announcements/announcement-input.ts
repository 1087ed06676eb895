import { digestSchema, instantSchema } from '@champions/contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class ApproveInput extends createZodDto(z.strictObject({ digest: digestSchema })) {}

export class ScheduleInput extends createZodDto(
  z.strictObject({ at: instantSchema.transform((text) => new Date(text)) }),
) {}

export class CancelInput extends createZodDto(z.strictObject({ reason: z.string().trim().min(1).max(2_000) })) {}
