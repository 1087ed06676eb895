import { ineligibleReasonSchema } from '@champions/contracts';
import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor, type Reply } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import {
  type Change,
  ChangeProposal,
  idSchema,
  type ProposalCounts,
  ProposalCounter,
  reasonSchema,
  toView,
} from '../proposals';

class OneOf extends createZodDto(z.object({ id: idSchema })) {}
class LateDecisionInput extends createZodDto(z.object({ accept: z.boolean(), reason: reasonSchema.min(1) })) {}
class ScreeningInput extends createZodDto(
  z.object({
    eligible: z.boolean(),
    reasons: z.array(ineligibleReasonSchema).max(10).default([]),
    note: reasonSchema.optional(),
  }),
) {}

/** What the secretariat does with what came in. */
@Controller('api/intake')
export class ScreeningController {
  constructor(
    private readonly changes: ChangeProposal,
    private readonly counter: ProposalCounter,
  ) {}

  @Post('proposals/:id/late-decision')
  @HttpCode(200)
  decideLate(
    @Param() { id }: OneOf,
    @Body() { accept: accepted, reason }: LateDecisionInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.change(id, { type: 'decide-late', accepted, reason }, { actor, context, reply });
  }

  @Post('proposals/:id/screening')
  @HttpCode(200)
  screen(
    @Param() { id }: OneOf,
    @Body() { eligible, reasons, note }: ScreeningInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const change = { type: 'screen', eligible, reasons: [...new Set(reasons)], note: note ?? null } as const;
    return this.change(id, change, { actor, context, reply });
  }

  @Get('competitions/:id/counts')
  counts(@Param() { id: competitionId }: OneOf, @CurrentActor() actor: Actor): Promise<ProposalCounts> {
    requireAllowed(actor, 'competition.observe', { competitionId });
    return this.counter.count(competitionId);
  }

  private async change(
    id: string,
    change: Change,
    { actor, context, reply }: { readonly actor: Actor; readonly context: CommandContext; readonly reply: Reply },
  ) {
    const changed = await this.changes.execute(id, change, actor, context);
    void reply.header('etag', `"${String(changed.revision)}"`);
    return toView(changed, actor);
  }
}
