import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { AssignmentsView } from './assignments-view';
import { ConfirmAssignments } from './confirm-assignments.handler';
import { ProposeAssignments } from './propose-assignments.handler';
import { ReadAssignments } from './read-assignments.handler';

@Controller('api/judging/rounds/:roundId/assignments')
export class AssignmentsController {
  constructor(
    private readonly proposeAssignments: ProposeAssignments,
    private readonly confirmAssignments: ConfirmAssignments,
    private readonly readAssignments: ReadAssignments,
  ) {}

  @Get()
  read(@Param('roundId') roundId: string, @CurrentActor() actor: Actor): Promise<AssignmentsView> {
    return this.readAssignments.execute(roundId, actor);
  }

  @Post('propose')
  @HttpCode(200)
  async propose(
    @Param('roundId') roundId: string,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ): Promise<AssignmentsView> {
    await this.proposeAssignments.execute(roundId, actor, context);
    return this.readAssignments.execute(roundId, actor);
  }

  /** Answers at once; the sheets are made behind it, and reading the assignments tells how far they are. */
  @Post('confirm')
  @HttpCode(202)
  async confirm(
    @Param('roundId') roundId: string,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ): Promise<AssignmentsView> {
    await this.confirmAssignments.execute(roundId, actor, context);
    return this.readAssignments.execute(roundId, actor);
  }
}
