import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { RoundsQuery } from '../rounds';
import { DeclaredLists } from '../rulings';
import { type SheetListItem, toListItem } from './sheet-view';
import { SheetsQuery } from './sheets.query';

export interface SheetFilter {
  readonly roundId?: string | undefined;
  readonly competitionId?: string | undefined;
}

@Injectable()
export class ListSheets {
  constructor(
    private readonly sheets: SheetsQuery,
    private readonly rounds: RoundsQuery,
    private readonly entries: EntriesQuery,
    private readonly declared: DeclaredLists,
  ) {}

  /** A judge's own sheets in opened rounds: what everybody reads first, then by id, which favours no entry. As many reads for three sheets as for one. */
  async execute({ roundId, competitionId }: SheetFilter, actor: Actor): Promise<readonly SheetListItem[]> {
    const mine = (await this.sheets.ofJudge(actor.id)).filter(
      (sheet) =>
        (roundId === undefined || sheet.roundId === roundId) &&
        (competitionId === undefined || sheet.competitionId === competitionId),
    );
    const rounds = await this.rounds.byIds([...new Set(mine.map((sheet) => sheet.roundId))]);
    const entries = await this.entries.summaries(mine.map((sheet) => sheet.entryId));
    const hasAnswered = await this.declared.ofJudge(actor.id);
    const items = mine.flatMap((sheet) => {
      const [round, entry] = [rounds.get(sheet.roundId), entries.get(sheet.entryId)];
      const isShown = round && entry && round.status !== 'draft' && hasAnswered(round.roundId, entry.organisationId);
      return isShown ? [toListItem(sheet, round, entry)] : [];
    });
    return items.sort((a, b) => Number(b.calibration) - Number(a.calibration) || (a.sheetId < b.sheetId ? -1 : 1));
  }
}
