import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { DeclareConflicts } from './declare-conflicts.handler';
import { type Declaration, type OwnSeat, ReadDeclarations } from './read-declarations.handler';

class DeclarationInput extends createZodDto(
  z.object({
    /** What is read stays confidential. Nothing is shown without it. */
    undertaking: z.literal(true),
    organisationIds: z.array(z.string().min(1).max(64)).max(10_000),
    /** The list that was looked at, as reading it said. */
    list: z.string().max(64).optional(),
  }),
) {}

@Controller('api/judging/declarations')
export class DeclarationsController {
  constructor(
    private readonly declareConflicts: DeclareConflicts,
    private readonly read: ReadDeclarations,
  ) {}

  /** The panels a judge sits on, and whether the judge has declared on each. */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<readonly OwnSeat[]> {
    return this.read.list(actor);
  }

  /** The organisations a judge declares on, before anything they sent in is shown. */
  @Get(':roundId')
  one(@Param('roundId') roundId: string, @CurrentActor() actor: Actor): Promise<Declaration> {
    return this.read.one(roundId, actor);
  }

  @Put(':roundId')
  async declare(
    @Param('roundId') roundId: string,
    @Body() { organisationIds, list }: DeclarationInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ): Promise<Declaration> {
    await this.declareConflicts.execute(roundId, { organisationIds, list }, actor, context);
    return this.read.one(roundId, actor);
  }
}
