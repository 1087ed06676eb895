import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { ConflictTable } from './conflict-line';
import { ListConflicts } from './list-conflicts.handler';
import { ListOrganisations, type RoundOrganisation } from './list-organisations.handler';
import { type RuledPair, RuleOnConflict } from './rule-on-conflict.handler';

const id = z.string().min(1).max(64);

class ListInput extends createZodDto(
  z.object({
    judgeId: id.optional(),
    blocks: z
      .enum(['true', 'false'])
      .transform((value) => value === 'true')
      .optional(),
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
) {}

/** A judge and an organisation, or one proposal where it is about that alone. */
class RulingInput extends createZodDto(
  z.object({
    judgeId: id,
    on: z.enum(['organisation', 'entry']).default('organisation'),
    subjectId: id,
    reason: z.string().trim().min(1).max(2_000),
  }),
) {}

@Controller('api/judging/rounds/:roundId/conflicts')
export class ConflictsController {
  constructor(
    private readonly listConflicts: ListConflicts,
    private readonly listOrganisations: ListOrganisations,
    private readonly rule: RuleOnConflict,
  ) {}

  @Get()
  list(
    @Param('roundId') roundId: string,
    @Query() filter: ListInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConflictTable> {
    return this.listConflicts.execute(roundId, filter, actor);
  }

  /** Whom a judge could be kept from. */
  @Get('organisations')
  organisations(
    @Param('roundId') roundId: string,
    @CurrentActor() actor: Actor,
  ): Promise<readonly RoundOrganisation[]> {
    return this.listOrganisations.execute(roundId, actor);
  }

  @Post('impose')
  @HttpCode(204)
  impose(
    @Param('roundId') roundId: string,
    @Body() input: RulingInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ): Promise<void> {
    return this.rule.impose(roundId, toPair(input), actor, context);
  }

  @Post('dismiss')
  @HttpCode(204)
  dismiss(
    @Param('roundId') roundId: string,
    @Body() input: RulingInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ): Promise<void> {
    return this.rule.dismiss(roundId, toPair(input), actor, context);
  }

  /** Takes back what the secretariat has imposed. */
  @Post('lift')
  @HttpCode(204)
  lift(
    @Param('roundId') roundId: string,
    @Body() input: RulingInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ): Promise<void> {
    return this.rule.lift(roundId, toPair(input), actor, context);
  }
}

const toPair = ({ judgeId, on, subjectId, reason }: RulingInput): RuledPair => ({
  ...{ judgeId, reason },
  subject: { kind: on, id: subjectId },
});
