import { CurrentActor } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Controller, Get, Query } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ErasuresQuery, type ErasureView } from './erasures.query';

class ErasuresInput extends createZodDto(
  z.object({
    /** Only erasures that some service has still to confirm. */
    waiting: z.stringbool().default(false),
    after: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
) {}

@Controller('api/identity/erasures')
export class ErasuresController {
  constructor(private readonly erasures: ErasuresQuery) {}

  /** Which services have confirmed that they keep nothing of an erased person, and which have not, since when. */
  @Get()
  list(
    @CurrentActor() actor: Actor,
    @Query() { waiting, after, limit }: ErasuresInput,
  ): Promise<{ readonly erasures: readonly ErasureView[]; readonly next: string | null }> {
    requireAllowed(actor, 'installation.operate');
    return this.erasures.page(waiting, after, limit);
  }
}
