import type { Language } from '@champions/contracts';
import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor, ReaderLanguage } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type AssignmentsView } from './assignments-view';
import { OptionsInput, PairInput } from './assignments-input';
import { ConfirmAssignments } from './confirm-assignments.handler';
import { ExplainPair, type PairTable } from './explain-pair.handler';
import { ProposeAssignments } from './propose-assignments.handler';
import { ReadAssignments } from './read-assignments.handler';

@Controller('api/judging/rounds/:roundId/assignments')
export class AssignmentsController {
  constructor(
    private readonly proposeAssignments: ProposeAssignments,
    private readonly confirmAssignments: ConfirmAssignments,
    private readonly readAssignments: ReadAssignments,
    private readonly explain: ExplainPair,
  ) {}

  @Get()
  read(
    @Param('roundId') roundId: string,
    @ReaderLanguage() language: Language,
    @CurrentActor() actor: Actor,
  ): Promise<AssignmentsView> {
    return this.readAssignments.execute(roundId, language, actor);
  }

  /**
   * Answers with the proposal where it is found soon; else with status `solving`, and reading the assignments tells how
   * far it is. What the body does not name stays as it was asked for last.
   */
  @Post('propose')
  @HttpCode(200)
  async propose(
    @Param('roundId') roundId: string,
    @Body() options: OptionsInput,
    @ReaderLanguage() language: Language,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ): Promise<AssignmentsView> {
    await this.proposeAssignments.execute(roundId, options, actor, context);
    return this.readAssignments.execute(roundId, language, actor);
  }

  /** Answers at once; the sheets are made behind it, and reading the assignments tells how far they are. */
  @Post('confirm')
  @HttpCode(202)
  async confirm(
    @Param('roundId') roundId: string,
    @ReaderLanguage() language: Language,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ): Promise<AssignmentsView> {
    await this.confirmAssignments.execute(roundId, actor, context);
    return this.readAssignments.execute(roundId, language, actor);
  }

  /** Why a judge fits an entry as well as it does, or must not read it. */
  @Get('pairs/:entryId/:judgeId')
  pair(
    @Param('roundId') roundId: string,
    @Param('entryId') entryId: string,
    @Param('judgeId') judgeId: string,
    @Query() { variantId }: PairInput,
    @CurrentActor() actor: Actor,
  ): Promise<PairTable> {
    return this.explain.execute(roundId, { entryId, judgeId, variantId }, actor);
  }
}
