import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { RoundView } from '../rounds';
import { CloseRound } from './close-round.handler';
import { ReadRevised, type RevisedSheet } from './read-revised.handler';
import { ReadProgress, type RoundProgress } from './read-progress.handler';

@Controller('api/judging/rounds/:roundId')
export class ProgressController {
  constructor(
    private readonly closeRound: CloseRound,
    private readonly readProgress: ReadProgress,
    private readonly readRevised: ReadRevised,
  ) {}

  @Get('progress')
  progress(@Param('roundId') roundId: string, @CurrentActor() actor: Actor): Promise<RoundProgress> {
    return this.readProgress.execute(roundId, actor);
  }

  /** What the discussion changed, first marks beside those that count. */
  @Get('revised')
  revised(@Param('roundId') roundId: string, @CurrentActor() actor: Actor): Promise<readonly RevisedSheet[]> {
    return this.readRevised.execute(roundId, actor);
  }

  /** Ends the first marks: judges may then revise what they gave, each with a reason. */
  @Post('discuss')
  @HttpCode(200)
  async discuss(
    @Param('roundId') roundId: string,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<RoundView> {
    const view = await this.closeRound.discuss(roundId, actor, context);
    void reply.header('etag', `"${view.revision}"`);
    return view;
  }

  @Post('close')
  @HttpCode(200)
  async close(
    @Param('roundId') roundId: string,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<RoundView> {
    const view = await this.closeRound.execute(roundId, actor, context);
    void reply.header('etag', `"${view.revision}"`);
    return view;
  }
}
