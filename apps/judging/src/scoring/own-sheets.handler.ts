import { DomainError } from '@champions/kernel';
import type { AggregateStore, Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, allows } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery, type EntrySummary } from '../entries';
import { SeatsQuery } from '../panels';
import { type Round, RoundsQuery } from '../rounds';
import { DeclaredLists, Exclusions } from '../rulings';
import type { ScoreSheet, ScoreSheetFact } from './domain/score-sheet';
import { scoreSheets } from './score-sheets.aggregate';

/** Whose entry it is, for what somebody wrote of it to be blotted as the entry is. */
export type Origin = Pick<EntrySummary, 'organisationName' | 'economy'>;

export interface OwnSheet {
  readonly sheet: Loaded<ScoreSheet>;
  readonly round: Round;
  /** Null for an entry that was withdrawn. */
  readonly origin: Origin | null;
}

@Injectable()
export class OwnSheets {
  constructor(
    @InjectStore(scoreSheets) private readonly store: AggregateStore<ScoreSheet, ScoreSheetFact>,
    private readonly rounds: RoundsQuery,
    private readonly seats: SeatsQuery,
    private readonly exclusions: Exclusions,
    private readonly declared: DeclaredLists,
    private readonly entries: EntriesQuery,
  ) {}

  /**
   * A judge's own sheet and its round, once that was opened and the judge has declared conflicts. Somebody else's sheet
   * is answered as one that does not exist, so that the answer tells nothing of who reads what.
   */
  async load(sheetId: string, actor: Actor): Promise<OwnSheet> {
    const sheet = await this.store.load(sheetId);
    if (!sheet || !allows(actor, 'sheet.score', sheet.state)) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    const round = await this.rounds.find(sheet.state.roundId);
    if (!round) throw new Error(`sheet ${sheetId} is of a round that is not there`);
    if (round.status === 'draft') throw new DomainError('ROUND_NOT_OPEN');
    const seat = await this.seats.find(round.roundId, actor.id);
    if (!seat?.declaredAt) throw new DomainError('DECLARE_FIRST', { kind: 'forbidden' });
    if (seat.replacedBy !== null) throw new DomainError('SEAT_REPLACED', { kind: 'not-found' });
    if (await this.exclusions.excludes(sheet.state)) throw new DomainError('SHEET_REMOVED', { kind: 'not-found' });
    const origin = (await this.entries.summaries([sheet.state.entryId])).get(sheet.state.entryId) ?? null;
    // What an organisation sent in that came after the judge had declared waits until the judge has answered for it.
    if (origin && !(await this.declared.has(seat, origin.organisationId)))
      throw new DomainError('DECLARE_AGAIN', { kind: 'forbidden' });
    return { sheet, round, origin };
  }
}
