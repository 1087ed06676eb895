import { DomainError } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { requireOthersVisible } from './domain/steps-allowed';
import { OwnSheets } from './own-sheets.handler';
import { type OthersMarks, toOthersMarks } from './others-view';
import { RoundSheetsQuery } from './round-sheets.query';

@Injectable()
export class ReadOthers {
  constructor(
    private readonly own: OwnSheets,
    private readonly ofRound: RoundSheetsQuery,
    private readonly entries: EntriesQuery,
  ) {}

  /** What others gave the entry of a judge's own sheet, as far as the round lets judges see it now; no names. */
  async execute(sheetId: string, actor: Actor): Promise<readonly OthersMarks[]> {
    const { sheet, round } = await this.own.load(sheetId, actor);
    if (sheet.state.status === 'recused') throw new DomainError('SHEET_RECUSED', { kind: 'not-found' });
    requireOthersVisible({ status: round.status, othersMarks: round.settings.othersMarks }, sheet.state.status);
    const entry = await this.entries.find(sheet.state.entryId);
    if (!entry) throw new DomainError('ENTRY_WITHDRAWN', { kind: 'not-found' });
    const readers = await this.ofRound.ofEntry(sheet.state);
    return toOthersMarks(
      readers.filter((one) => one.sheetId !== sheetId),
      entry,
      round.blind,
    );
  }
}
