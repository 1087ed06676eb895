import type { Language } from '@champions/contracts';
import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor, ReaderLanguage, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ChangeSheet } from './change-sheet.handler';
import { ListSheets } from './list-sheets.handler';
import { filled, refilled } from './marks-input';
import type { OthersMarks } from './others-view';
import type { OwnSheet } from './own-sheets.handler';
import { ReadOthers } from './read-others.handler';
import { ReadSheet } from './read-sheet.handler';
import { type OwnMarks, type SheetListItem, type SheetView, toAnswer } from './sheet-view';

const reason = z.string().trim().min(1).max(2_000);

class MarksInput extends createZodDto(z.object(filled)) {}
class SubmitInput extends createZodDto(
  // Submitting what was saved takes no body at all.
  z.preprocess((body) => body ?? {}, z.object(refilled)),
) {}
class ReviseInput extends createZodDto(z.object({ ...refilled, why: reason })) {}
class ReasonInput extends createZodDto(z.object({ reason })) {}
class ListInput extends createZodDto(
  z.object({ roundId: z.string().max(64).optional(), competitionId: z.string().max(64).optional() }),
) {}

@Controller('api/judging/sheets')
export class ScoringController {
  constructor(
    private readonly change: ChangeSheet,
    private readonly readSheet: ReadSheet,
    private readonly listSheets: ListSheets,
    private readonly readOthers: ReadOthers,
  ) {}

  /** A judge's own sheets; there is no list of anybody else's. */
  @Get()
  list(@Query() filter: ListInput, @CurrentActor() actor: Actor): Promise<readonly SheetListItem[]> {
    return this.listSheets.execute(filter, actor);
  }

  @Get(':sheetId')
  async read(
    @Param('sheetId') sheetId: string,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<SheetView> {
    const view = await this.readSheet.execute(sheetId, actor, language);
    void reply.header('etag', `"${view.revision}"`);
    return view;
  }

  /** What others gave the same entry, where and when the round shows it. */
  @Get(':sheetId/others')
  others(@Param('sheetId') sheetId: string, @CurrentActor() actor: Actor): Promise<readonly OthersMarks[]> {
    return this.readOthers.execute(sheetId, actor);
  }

  /** Keeps what was typed, right or wrong, and says what is wrong with it. */
  @Put(':sheetId')
  async save(
    @Param('sheetId') sheetId: string,
    @Body() typed: MarksInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OwnMarks> {
    return answer(reply, language, await this.change.save(sheetId, typed, actor, context));
  }

  @Post(':sheetId/submit')
  @HttpCode(200)
  async submit(
    @Param('sheetId') sheetId: string,
    @Body() typed: SubmitInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OwnMarks> {
    return answer(reply, language, await this.change.submit(sheetId, typed, actor, context));
  }

  /** The judge takes over marks that were typed on the judge's behalf. */
  @Post(':sheetId/confirm')
  @HttpCode(200)
  async confirm(
    @Param('sheetId') sheetId: string,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OwnMarks> {
    return answer(reply, language, await this.change.confirm(sheetId, actor, context));
  }

  @Post(':sheetId/reopen')
  @HttpCode(200)
  async reopen(
    @Param('sheetId') sheetId: string,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OwnMarks> {
    return answer(reply, language, await this.change.reopen(sheetId, actor, context));
  }

  /** After the discussion of an entry: other marks, with a reason, beside the first. */
  @Post(':sheetId/revise')
  @HttpCode(200)
  async revise(
    @Param('sheetId') sheetId: string,
    @Body() revised: ReviseInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OwnMarks> {
    return answer(reply, language, await this.change.revise(sheetId, revised, actor, context));
  }

  /** The judge has read the entry and gives no marks; there is no conflict, and it can be taken back. */
  @Post(':sheetId/abstain')
  @HttpCode(200)
  async abstain(
    @Param('sheetId') sheetId: string,
    @Body() input: ReasonInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OwnMarks> {
    return answer(reply, language, await this.change.abstain(sheetId, input.reason, actor, context));
  }

  /** The judge steps aside: the sheet leaves the judge's view and every count. */
  @Post(':sheetId/recuse')
  @HttpCode(200)
  async recuse(
    @Param('sheetId') sheetId: string,
    @Body() input: ReasonInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OwnMarks> {
    return answer(reply, language, await this.change.recuse(sheetId, input.reason, actor, context));
  }
}

function answer(reply: Reply, language: Language, changed: OwnSheet): OwnMarks {
  void reply.header('etag', `"${changed.sheet.revision}"`);
  return toAnswer(changed, language);
}
