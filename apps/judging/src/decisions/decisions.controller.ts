import { outcomeSchema } from '@champions/contracts';
import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { type DecisionsView, ReadDecisions } from './read-decisions.handler';
import { ReadTieBreaks, type TieBreakLine } from './read-tie-breaks.handler';
import { TakeDecisions } from './take-decisions.handler';

const decision = z.object({
  proposalId: z.string().min(1).max(64),
  outcome: outcomeSchema,
  reason: z.string().trim().min(1).max(2_000).nullable().default(null),
});

class DecisionsInput extends createZodDto(
  z.object({
    /** The first so many of the ranking win. */
    accept: z.int().nonnegative().optional(),
    decisions: z.array(decision).max(20_000).optional(),
  }),
) {}

@Controller('api/judging/competitions/:competitionId/decisions')
export class DecisionsController {
  constructor(
    private readonly decisions: TakeDecisions,
    private readonly readDecisions: ReadDecisions,
    private readonly readTieBreaks: ReadTieBreaks,
  ) {}

  @Get()
  read(
    @Param('competitionId') competitionId: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<DecisionsView> {
    return this.view(competitionId, actor, reply);
  }

  /** How each tie of the ranking was broken, step by step. */
  @Get('tie-breaks')
  tieBreaks(
    @Param('competitionId') competitionId: string,
    @CurrentActor() actor: Actor,
  ): Promise<readonly TieBreakLine[]> {
    return this.readTieBreaks.execute(competitionId, actor);
  }

  /** With both, the first of the ranking win and the named decisions take the place of theirs. */
  @Post()
  @HttpCode(200)
  async take(
    @Param('competitionId') competitionId: string,
    @Body() { accept, decisions = [] }: DecisionsInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<DecisionsView> {
    await this.decisions.take(competitionId, { accept: accept ?? null, decisions }, actor, context);
    return this.view(competitionId, actor, reply);
  }

  /** Answers at once; the decisions are made behind it, and reading them tells how far they are. */
  @Post('complete')
  @HttpCode(202)
  async complete(
    @Param('competitionId') competitionId: string,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<DecisionsView> {
    await this.decisions.complete(competitionId, actor, context);
    return this.view(competitionId, actor, reply);
  }

  private async view(competitionId: string, actor: Actor, reply: Reply): Promise<DecisionsView> {
    const view = await this.readDecisions.execute(competitionId, actor);
    void reply.header('etag', `"${view.revision}"`);
    return view;
  }
}
