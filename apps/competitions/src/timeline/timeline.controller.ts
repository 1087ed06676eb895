import { Clock } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { type LoadedCompetition, type SecretariatCompetition, secretariatView, tagRevision } from '../competitions';
import { ChangeTimelineHandler } from './change-timeline.handler';
import { MovePhaseHandler } from './move-phase.handler';
import { ScheduleCompetitionHandler } from './schedule-competition.handler';
import { MoveInput, namedMoments, TimelineInput } from './timeline-input';

@Controller('api/competitions/:id')
export class TimelineController {
  constructor(
    private readonly scheduling: ScheduleCompetitionHandler,
    private readonly timeline: ChangeTimelineHandler,
    private readonly phases: MovePhaseHandler,
    private readonly clock: Clock,
  ) {}

  @Post('schedule')
  @HttpCode(200)
  async schedule(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.answer(await this.scheduling.execute(id, actor, context), actor, reply);
  }

  @Put('timeline')
  async change(
    @Param('id') id: string,
    @Body() input: TimelineInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.answer(await this.timeline.execute(id, namedMoments(input), actor, context), actor, reply);
  }

  @Post('phase')
  @HttpCode(200)
  async move(
    @Param('id') id: string,
    @Body() { to }: MoveInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.answer(await this.phases.execute(id, to, actor, context), actor, reply);
  }

  private answer(loaded: LoadedCompetition, actor: Actor, reply: Reply): SecretariatCompetition {
    tagRevision(reply, loaded);
    return secretariatView(loaded, actor, this.clock.now());
  }
}
