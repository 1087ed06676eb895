import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { ScoreSheet } from './domain/score-sheet';
import { scoreSheets } from './score-sheets.aggregate';

export const sheetIndexes = [
  { keys: { 'state.roundId': 1, 'state.status': 1 } },
  { keys: { 'state.judgeId': 1 } },
] as const;

/** What rankings and progress need of a sheet; no comment. */
export type SheetSummary = Pick<ScoreSheet, 'entryId' | 'judgeId' | 'status' | 'marks' | 'total'>;
export type Pair = Pick<ScoreSheet, 'entryId' | 'judgeId'>;
export type StoredSheet = ScoreSheet & { readonly sheetId: string; readonly revision: number };
type Stored = StoredAggregate & { readonly state: ScoreSheet };

const SUMMARY = {
  'state.entryId': 1,
  'state.judgeId': 1,
  'state.status': 1,
  'state.marks': 1,
  'state.total': 1,
} as const;

@Injectable()
export class SheetsQuery {
  constructor(@InjectCollection(scoreSheets.name) private readonly collection: StoreCollection<Stored>) {}

  /** All sheets of a round, in one query. */
  async ofRound(roundId: string): Promise<readonly SheetSummary[]> {
    const found = await this.collection
      .find({ 'state.roundId': roundId }, { projection: SUMMARY, batchSize: 5_000 })
      .toArray();
    return found.map(({ state }) => state);
  }

  /** What a judge has to read, whatever the round; what the judge stepped aside from is gone from view. */
  async ofJudge(judgeId: string): Promise<readonly StoredSheet[]> {
    const found = await this.collection
      .find({ 'state.judgeId': judgeId, 'state.status': { $ne: 'recused' } }, { projection: { state: 1, revision: 1 } })
      .toArray();
    return found.map(({ _id, state, revision }) => ({ sheetId: _id, revision, ...state }));
  }

  /** Whom judges have stepped aside from, in any of these rounds. */
  async recusedIn(roundIds: readonly string[]): Promise<readonly Pair[]> {
    const found = await this.collection
      .find(
        { 'state.roundId': { $in: [...roundIds] }, 'state.status': 'recused' },
        { projection: { 'state.entryId': 1, 'state.judgeId': 1 } },
      )
      .toArray();
    return found.map(({ state }) => state);
  }
}
