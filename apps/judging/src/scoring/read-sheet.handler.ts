import type { Language } from '@champions/contracts';
import { DomainError } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { CompetitionsQuery, type Round } from '../rounds';
import type { ScoreSheet } from './domain/score-sheet';
import { mayRevise } from './domain/steps-allowed';
import { OwnSheets } from './own-sheets.handler';
import { RoundSheetsQuery } from './round-sheets.query';
import { type SheetView, toSheetView } from './sheet-view';

@Injectable()
export class ReadSheet {
  constructor(
    private readonly own: OwnSheets,
    private readonly entries: EntriesQuery,
    private readonly competitions: CompetitionsQuery,
    private readonly ofRound: RoundSheetsQuery,
  ) {}

  async execute(sheetId: string, actor: Actor, language: Language): Promise<SheetView> {
    const { sheet, round } = await this.own.load(sheetId, actor);
    // Stepped aside means out of sight, too.
    if (sheet.state.status === 'recused') throw new DomainError('SHEET_RECUSED', { kind: 'not-found' });
    const entry = await this.entries.find(sheet.state.entryId);
    if (!entry) throw new DomainError('ENTRY_WITHDRAWN', { kind: 'not-found' });
    const closesAt = round.settings.closesAt ?? (await this.competitions.closesAt(round.competitionId));
    const kept = { sheetId, revision: sheet.revision, ...sheet.state };
    const revisable = await this.isRevisable(sheet.state, round);
    return toSheetView(kept, round, entry, { closesAt, revisable, language });
  }

  private async isRevisable(sheet: ScoreSheet, { status, settings: { othersMarks } }: Round): Promise<boolean> {
    if (sheet.status !== 'submitted') return false;
    const looked = status === 'open' && othersMarks === 'after-own';
    const allFinished = looked && (await this.ofRound.allFinished(sheet));
    return mayRevise({ status, othersMarks }, { allFinished });
  }
}
