import { type StoreCollection, type StoredAggregate, upcastState } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { SeatsQuery } from '../panels';
import { Exclusions } from '../rulings';
import type { ScoreSheet } from './domain/score-sheet';
import { isUnfinished } from './is-unfinished';
import { scoreSheets } from './score-sheets.aggregate';

export const sheetIndexes = [
  { keys: { 'state.roundId': 1, 'state.status': 1 } },
  { keys: { 'state.judgeId': 1 } },
] as const;

/** What rankings and progress need of a sheet; no comment. */
export type SheetSummary = Pick<ScoreSheet, 'entryId' | 'judgeId' | 'status' | 'marks' | 'total'>;
type SheetOfRound = SheetSummary & Pick<ScoreSheet, 'competitionId'>;
/** A sheet whose comments may be shared. */
export type SharedSheet = Pick<ScoreSheet, 'entryId' | 'comment' | 'comments' | 'abstained'> & {
  readonly sheetId: string;
};
export type Pair = Pick<ScoreSheet, 'entryId' | 'judgeId'>;
export type StoredSheet = ScoreSheet & { readonly sheetId: string; readonly revision: number };
type Stored = StoredAggregate & { readonly state: ScoreSheet };

const SUMMARY = {
  'state.competitionId': 1,
  'state.entryId': 1,
  'state.judgeId': 1,
  'state.status': 1,
  'state.marks': 1,
  'state.total': 1,
} as const;
const SHARED = {
  ...{ 'state.judgeId': 1, 'state.entryId': 1, 'state.abstained': 1 },
  ...{ 'state.comment': 1, 'state.comments': 1 },
} as const;
const PAIR = { 'state.entryId': 1, 'state.judgeId': 1, 'state.competitionId': 1 } as const;

@Injectable()
export class SheetsQuery {
  constructor(
    @InjectCollection(scoreSheets.name) private readonly collection: StoreCollection<Stored>,
    private readonly exclusions: Exclusions,
    private readonly seats: SeatsQuery,
  ) {}

  /** The sheets of a round that count: none that a conflict took out, however late, nor what was left to a substitute. */
  async ofRound(roundId: string): Promise<readonly SheetSummary[]> {
    return this.counting(roundId, await this.allOfRound(roundId));
  }

  /** Those of all sheets of a round that count. */
  async counting(roundId: string, all: readonly SheetOfRound[]): Promise<readonly SheetSummary[]> {
    const [first] = all;
    if (!first) return all;
    const isExcluded = await this.exclusions.inCompetition(first.competitionId);
    const panel = await this.seats.ofRound(roundId);
    const replaced = new Set(panel.filter(({ replacedBy }) => replacedBy !== null).map(({ judgeId }) => judgeId));
    return all.filter((sheet) => !isExcluded(sheet) && !(isUnfinished(sheet) && replaced.has(sheet.judgeId)));
  }

  /** All sheets of a round, those too that no longer count, in one query. */
  async allOfRound(roundId: string): Promise<readonly SheetOfRound[]> {
    const found = await this.collection
      .find({ 'state.roundId': roundId }, { projection: SUMMARY, batchSize: 5_000 })
      .toArray();
    return found.map(({ state }) => state);
  }

  /** Who has submitted a sheet of a round that counts, and when. */
  async finishedIn(roundId: string): Promise<readonly (Pair & { readonly submittedAt: Date })[]> {
    const counting = new Set((await this.ofRound(roundId)).map(({ judgeId, entryId }) => `${judgeId} ${entryId}`));
    const projection = { 'state.entryId': 1, 'state.judgeId': 1, 'state.submittedAt': 1 } as const;
    const filter = { 'state.roundId': roundId, 'state.status': 'submitted' };
    const found = await this.collection.find(filter, { projection, batchSize: 5_000 }).toArray();
    return found.flatMap(({ state: { entryId, judgeId, submittedAt } }) =>
      submittedAt !== null && counting.has(`${judgeId} ${entryId}`) ? [{ entryId, judgeId, submittedAt }] : [],
    );
  }

  /**
   * Those with comments that may be shared; whose they are is left out.
   * @param sheets those of the round that count.
   */
  async sharedIn(roundId: string, sheets: readonly SheetSummary[]): Promise<readonly SharedSheet[]> {
    const finished = sheets.filter(({ status }) => status === 'submitted');
    const counting = new Set(finished.map(({ judgeId, entryId }) => `${judgeId} ${entryId}`));
    const filter = { 'state.roundId': roundId, 'state.status': 'submitted', 'state.share': true };
    const found = await this.collection.find(filter, { projection: SHARED, batchSize: 5_000 }).toArray();
    return found.flatMap(({ _id: sheetId, state: { judgeId, entryId, comment, comments, abstained } }) =>
      counting.has(`${judgeId} ${entryId}`) ? [{ sheetId, entryId, comment, comments, abstained }] : [],
    );
  }

  /** What a judge has to read in rounds the judge has declared on; what a conflict took out is gone from view. */
  async ofJudge(judgeId: string): Promise<readonly StoredSheet[]> {
    const seats = await this.seats.ofJudge(judgeId);
    const declared = seats.filter(({ declaredAt, replacedBy }) => declaredAt !== null && replacedBy === null);
    const roundIds = new Set(declared.map(({ roundId }) => roundId));
    const isExcluded = await this.exclusions.ofJudge(judgeId);
    return (await this.keptOfJudge(judgeId)).filter((sheet) => roundIds.has(sheet.roundId) && !isExcluded(sheet));
  }

  /** Whose entries a judge has read in these or other competitions, stepped aside from or not. */
  async readBy(judgeIds: readonly string[]): Promise<readonly (Pair & Pick<ScoreSheet, 'competitionId'>)[]> {
    const found = await this.collection
      .find({ 'state.judgeId': { $in: [...judgeIds] } }, { projection: PAIR, batchSize: 5_000 })
      .toArray();
    return found.map(({ state }) => state);
  }

  private async keptOfJudge(judgeId: string): Promise<readonly StoredSheet[]> {
    const found = await this.collection
      .find(
        { 'state.judgeId': judgeId, 'state.status': { $ne: 'recused' } },
        { projection: { schema: 1, state: 1, revision: 1 } },
      )
      .toArray();
    return found.map((stored) => ({
      ...{ sheetId: stored._id, revision: stored.revision },
      ...upcastState(scoreSheets, stored),
    }));
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
