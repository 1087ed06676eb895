import { type StoreCollection, type StoredAggregate, upcastState } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { Exclusions } from '../rulings';
import type { Comparable } from './domain/drift';
import type { ScoreSheet } from './domain/score-sheet';
import { isUnfinished } from './is-unfinished';
import { scoreSheets } from './score-sheets.aggregate';
import type { StoredSheet } from './sheets.query';

interface OfEntry {
  readonly roundId: string;
  readonly competitionId: string;
  readonly entryId: string;
}

const WHOLE = { schema: 1, state: 1, revision: 1 } as const;

/** What is looked up within a round beside its counts; sheets that a conflict took out are in none of it. */
@Injectable()
export class RoundSheetsQuery {
  constructor(
    @InjectCollection(scoreSheets.name) private readonly collection: StoreCollection<StoredAggregate>,
    private readonly exclusions: Exclusions,
  ) {}

  /** The sheets of one entry by id, which says nothing of whose they are. */
  async ofEntry({ roundId, competitionId, entryId }: OfEntry): Promise<readonly StoredSheet[]> {
    const sheets = await this.find({ 'state.roundId': roundId, 'state.entryId': entryId });
    const isExcluded = await this.exclusions.inCompetition(competitionId);
    return sheets.filter((sheet) => !isExcluded(sheet));
  }

  /** Whether everybody who reads an entry has finished. */
  async allFinished(entry: OfEntry): Promise<boolean> {
    const readers = await this.ofEntry(entry);
    return !readers.some(isUnfinished);
  }

  /** Which of these entries a judge has yet to finish. */
  async unfinished(roundId: string, judgeId: string, entryIds: readonly string[]): Promise<readonly string[]> {
    const found = await this.find({
      ...{ 'state.roundId': roundId, 'state.judgeId': judgeId, 'state.entryId': { $in: [...entryIds] } },
      'state.status': { $in: ['open', 'entered'] },
    });
    const isExcluded = await this.exclusions.ofJudge(judgeId);
    return found.filter((sheet) => !isExcluded(sheet)).map(({ entryId }) => entryId);
  }

  /** Every submitted total as it first was, before a discussion brought judges together. */
  async firstTotals({ roundId, competitionId }: Omit<OfEntry, 'entryId'>): Promise<readonly Comparable[]> {
    const projection = { 'state.entryId': 1, 'state.judgeId': 1, 'state.total': 1, 'state.first.total': 1 };
    const found = await this.collection
      .find({ 'state.roundId': roundId, 'state.status': 'submitted' }, { projection, batchSize: 5_000 })
      .toArray();
    const isExcluded = await this.exclusions.inCompetition(competitionId);
    return found.flatMap(({ state }) => {
      const { entryId, judgeId, total, first } = state as Pick<ScoreSheet, 'entryId' | 'judgeId' | 'total' | 'first'>;
      const counted = first?.total ?? total;
      return counted === null || isExcluded({ entryId, judgeId }) ? [] : [{ entryId, judgeId, total: counted }];
    });
  }

  /** Sheets that fail a pass/fail criterion. */
  async failing({ roundId, competitionId }: Omit<OfEntry, 'entryId'>): Promise<readonly StoredSheet[]> {
    const found = await this.find({
      ...{ 'state.roundId': roundId, 'state.status': 'submitted' },
      'state.failed.0': { $exists: true },
    });
    const isExcluded = await this.exclusions.inCompetition(competitionId);
    return found.filter((sheet) => !isExcluded(sheet));
  }

  /** Sheets that somebody typed for the judge, whatever the judge has answered. */
  entered(roundId: string): Promise<readonly StoredSheet[]> {
    return this.find({ 'state.roundId': roundId, 'state.entered.by': { $exists: true } });
  }

  /** Whether a judge has anything left to finish in the round. */
  async hasUnfinished(roundId: string, judgeId: string): Promise<boolean> {
    const found = await this.find({
      ...{ 'state.roundId': roundId, 'state.judgeId': judgeId },
      'state.status': { $in: ['open', 'entered'] },
    });
    const isExcluded = await this.exclusions.ofJudge(judgeId);
    return found.some((sheet) => !isExcluded(sheet));
  }

  /** Sheets that a discussion changed. */
  async revised({ roundId, competitionId }: Omit<OfEntry, 'entryId'>): Promise<readonly StoredSheet[]> {
    const found = await this.find({
      ...{ 'state.roundId': roundId, 'state.status': 'submitted' },
      'state.first.total': { $exists: true },
    });
    const isExcluded = await this.exclusions.inCompetition(competitionId);
    return found.filter((sheet) => !isExcluded(sheet));
  }

  private async find(filter: Record<string, unknown>): Promise<readonly StoredSheet[]> {
    const found = await this.collection.find(filter, { projection: WHOLE }).toArray();
    return found
      .map((stored) => ({ sheetId: stored._id, revision: stored.revision, ...upcastState(scoreSheets, stored) }))
      .sort((a, b) => (a.sheetId < b.sheetId ? -1 : 1));
  }
}
