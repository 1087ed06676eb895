import type { Language } from '@champions/contracts';
import { DomainError } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { CompetitionsQuery } from '../rounds';
import { OwnSheets } from './own-sheets.handler';
import { type SheetView, toSheetView } from './sheet-view';

@Injectable()
export class ReadSheet {
  constructor(
    private readonly own: OwnSheets,
    private readonly entries: EntriesQuery,
    private readonly competitions: CompetitionsQuery,
  ) {}

  async execute(sheetId: string, actor: Actor, language: Language): Promise<SheetView> {
    const { sheet, round } = await this.own.load(sheetId, actor);
    // Stepped aside means out of sight, too.
    if (sheet.state.status === 'recused') throw new DomainError('SHEET_RECUSED', { kind: 'not-found' });
    const entry = await this.entries.find(sheet.state.entryId);
    if (!entry) throw new DomainError('ENTRY_WITHDRAWN', { kind: 'not-found' });
    const closesAt = round.settings.closesAt ?? (await this.competitions.closesAt(round.competitionId));
    const kept = { sheetId, revision: sheet.revision, ...sheet.state };
    return toSheetView(kept, round, entry, { closesAt, language });
  }
}
