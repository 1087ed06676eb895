import { phaseSchema } from '@champions/contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { momentInput } from '../competitions';
import type { ChangedMoments } from './change-timeline.handler';

export class TimelineInput extends createZodDto(
  z.strictObject({
    opens: momentInput.optional(),
    closes: momentInput.optional(),
    screeningEnds: momentInput.optional(),
    judgingCloses: momentInput.optional(),
  }),
) {}

export class MoveInput extends createZodDto(z.strictObject({ to: phaseSchema })) {}

/** Only the moments the caller named. */
export function namedMoments(input: TimelineInput): ChangedMoments {
  return Object.fromEntries(Object.entries(input).filter(([, at]) => at !== undefined));
}
