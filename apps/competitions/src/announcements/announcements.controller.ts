import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { tagRevision } from '../competitions';
import { ApproveInput, CancelInput, ScheduleInput } from './announcement-input';
import { type AnnouncementRequest, CommandAnnouncement } from './command-announcement.handler';
import { type AnnouncementView, ReadAnnouncement } from './read-announcement.query';

interface Caller {
  readonly actor: Actor;
  readonly context: CommandContext;
  readonly reply: Reply;
}

@Controller('api/competitions/:id/announcement')
export class AnnouncementsController {
  constructor(
    private readonly commands: CommandAnnouncement,
    private readonly announcements: ReadAnnouncement,
  ) {}

  @Get()
  read(@Param('id') id: string, @CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: Reply) {
    return this.answer(id, actor, reply);
  }

  @Post('advance-notices')
  @HttpCode(202)
  requestAdvanceNotices(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.step(id, { type: 'request-advance-notices' }, { actor, context, reply });
  }

  @Post('prepare')
  @HttpCode(202)
  prepare(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.step(id, { type: 'prepare' }, { actor, context, reply });
  }

  @Post('approve')
  @HttpCode(200)
  approve(
    @Param('id') id: string,
    @Body() { digest }: ApproveInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.step(id, { type: 'approve', digest }, { actor, context, reply });
  }

  @Post('schedule')
  @HttpCode(200)
  schedule(
    @Param('id') id: string,
    @Body() { at: moment }: ScheduleInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.step(id, { type: 'schedule', moment }, { actor, context, reply });
  }

  @Post('postpone')
  @HttpCode(200)
  postpone(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.step(id, { type: 'postpone' }, { actor, context, reply });
  }

  @Post('cancel')
  @HttpCode(200)
  cancel(
    @Param('id') id: string,
    @Body() { reason }: CancelInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.step(id, { type: 'cancel', reason }, { actor, context, reply });
  }

  private async step(id: string, request: AnnouncementRequest, caller: Caller): Promise<AnnouncementView> {
    await this.commands.execute(id, request, caller.actor, caller.context);
    return this.answer(id, caller.actor, caller.reply);
  }

  private async answer(id: string, actor: Actor, reply: Reply): Promise<AnnouncementView> {
    const view = await this.announcements.execute(id, actor);
    tagRevision(reply, view);
    return view;
  }
}
