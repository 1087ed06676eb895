import type { Language } from '@champions/contracts';
import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor, ReaderLanguage, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { EnterMarks, type EnteredLine } from './enter-marks.handler';
import { ListUnfinished, type UnfinishedOfJudge } from './list-unfinished.handler';
import { filled } from './marks-input';
import { type OwnMarks, toAnswer } from './sheet-view';

class OnBehalfInput extends createZodDto(
  z.object({
    judgeId: z.string().min(1).max(64),
    proposalId: z.string().min(1).max(64),
    ...filled,
    source: z.enum(['paper', 'mail', 'telephone']),
    note: z.string().trim().max(2_000).default(''),
  }),
) {}

@Controller('api/judging/rounds/:roundId/entered-marks')
export class EnteredMarksController {
  constructor(
    private readonly enter: EnterMarks,
    private readonly unfinished: ListUnfinished,
  ) {}

  /** Marks that came on paper, by mail or on the telephone, typed for a judge, who has yet to confirm them. */
  @Post()
  @HttpCode(200)
  async enterMarks(
    @Param('roundId') roundId: string,
    @Body() input: OnBehalfInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OwnMarks> {
    const changed = await this.enter.execute(roundId, input, actor, context);
    void reply.header('etag', `"${changed.sheet.revision}"`);
    return toAnswer(changed, language);
  }

  /** What marks can be typed for: no marks, only whose score sheets are still open. */
  @Get('open')
  open(@Param('roundId') roundId: string, @CurrentActor() actor: Actor): Promise<readonly UnfinishedOfJudge[]> {
    return this.unfinished.execute(roundId, actor);
  }

  @Get()
  list(@Param('roundId') roundId: string, @CurrentActor() actor: Actor): Promise<readonly EnteredLine[]> {
    return this.enter.list(roundId, actor);
  }
}
