import type { CommandContext, Loaded } from '@champions/persistence';
import { Command, CurrentActor, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ChangeSheet } from './change-sheet.handler';
import type { ScoreSheet } from './domain/score-sheet';
import { ListSheets } from './list-sheets.handler';
import { ReadSheet } from './read-sheet.handler';
import { type OwnMarks, type SheetListItem, type SheetView, toOwnMarks } from './sheet-view';

// Whether a mark is on its scale is the rubric's to say, with the criterion named.
const marks = z.record(z.string().max(100), z.number());
const comment = z.string().max(20_000);

class MarksInput extends createZodDto(z.object({ marks, comment: comment.default('') })) {}
class SubmitInput extends createZodDto(
  // Submitting what was saved takes no body at all.
  z.preprocess((body) => body ?? {}, z.object({ marks: marks.optional(), comment: comment.optional() })),
) {}
class RecuseInput extends createZodDto(z.object({ reason: z.string().trim().min(1).max(2_000) })) {}
class ListInput extends createZodDto(
  z.object({ roundId: z.string().max(64).optional(), competitionId: z.string().max(64).optional() }),
) {}

@Controller('api/judging/sheets')
export class ScoringController {
  constructor(
    private readonly change: ChangeSheet,
    private readonly readSheet: ReadSheet,
    private readonly listSheets: ListSheets,
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
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<SheetView> {
    const view = await this.readSheet.execute(sheetId, actor);
    void reply.header('etag', `"${view.revision}"`);
    return view;
  }

  @Put(':sheetId')
  async save(
    @Param('sheetId') sheetId: string,
    @Body() typed: MarksInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OwnMarks> {
    return answer(reply, await this.change.save(sheetId, typed, actor, context));
  }

  @Post(':sheetId/submit')
  @HttpCode(200)
  async submit(
    @Param('sheetId') sheetId: string,
    @Body() typed: SubmitInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OwnMarks> {
    return answer(reply, await this.change.submit(sheetId, typed, actor, context));
  }

  @Post(':sheetId/reopen')
  @HttpCode(200)
  async reopen(
    @Param('sheetId') sheetId: string,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OwnMarks> {
    return answer(reply, await this.change.reopen(sheetId, actor, context));
  }

  /** The judge steps aside: the sheet leaves the judge's view and every count. */
  @Post(':sheetId/recuse')
  @HttpCode(200)
  async recuse(
    @Param('sheetId') sheetId: string,
    @Body() { reason }: RecuseInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OwnMarks> {
    return answer(reply, await this.change.recuse(sheetId, reason, actor, context));
  }
}

function answer(reply: Reply, { id, revision, state }: Loaded<ScoreSheet>): OwnMarks {
  void reply.header('etag', `"${revision}"`);
  return toOwnMarks({ sheetId: id, revision, ...state });
}
