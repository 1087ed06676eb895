import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { RoundsQuery } from '../rounds';
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
  ) {}

  /** A judge's own sheets in opened rounds: what everybody reads first, then by id, which favours no entry. Three reads, however many sheets. */
  async execute({ roundId, competitionId }: SheetFilter, actor: Actor): Promise<readonly SheetListItem[]> {
    const mine = (await this.sheets.ofJudge(actor.id)).filter(
      (sheet) =>
        (roundId === undefined || sheet.roundId === roundId) &&
        (competitionId === undefined || sheet.competitionId === competitionId),
    );
    const rounds = await this.rounds.byIds([...new Set(mine.map((sheet) => sheet.roundId))]);
    const entries = await this.entries.summaries(mine.map((sheet) => sheet.entryId));
    const items = mine.flatMap((sheet) => {
      const [round, entry] = [rounds.get(sheet.roundId), entries.get(sheet.entryId)];
      return round && entry && round.status !== 'draft' ? [toListItem(sheet, round, entry)] : [];
    });
    return items.sort((a, b) => Number(b.calibration) - Number(a.calibration) || (a.sheetId < b.sheetId ? -1 : 1));
  }
}
