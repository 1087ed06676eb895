import { type StoreCollection, type StoredAggregate, upcastState } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { commentsCommitment } from '@champions/seal';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { SeatsQuery } from '../panels';
import { entriesOf, type Round } from '../rounds';
import { Exclusions } from '../rulings';
import { isUnfinished, type ScoreSheet, scoreSheets } from '../scoring';
import type { Standing, StandingSheet } from './domain/facts-due';
import { Pseudonyms } from './pseudonyms';
import { sealPrimitives } from './seal-primitives';

const RECORD = { 'state.entryId': 1, 'state.judgeId': 1, 'state.status': 1, 'state.record': 1 } as const;

type Recorded = Pick<ScoreSheet, 'entryId' | 'judgeId' | 'status' | 'record'> & { readonly sheetId: string };

/** How a round stands, by pseudonyms: who takes part, and everything that has happened to sheets. */
@Injectable()
export class StandingQuery {
  constructor(
    @InjectCollection(scoreSheets.name) private readonly collection: StoreCollection<StoredAggregate>,
    private readonly exclusions: Exclusions,
    private readonly seats: SeatsQuery,
    private readonly entries: EntriesQuery,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  async ofRound(round: Pick<Round, 'roundId' | 'competitionId' | 'entryIds'>, now: string): Promise<Standing> {
    const { roundId, competitionId } = round;
    const [all, sheets, isExcluded, panel] = await Promise.all([
      this.entries.inCompetition(competitionId),
      this.recorded(roundId),
      this.exclusions.inCompetition(competitionId),
      this.seats.ofRound(roundId),
    ]);
    const replaced = new Set(panel.filter(({ replacedBy }) => replacedBy !== null).map(({ judgeId }) => judgeId));
    const taking = entriesOf(round, all).map(({ id }) => id);
    const entryIds = [...taking, ...sheets.map(({ entryId }) => entryId)];
    const entries = await this.pseudonyms.of(roundId, 'entry', entryIds);
    const judges = await this.pseudonyms.of(
      roundId,
      'judge',
      sheets.map(({ judgeId }) => judgeId),
    );
    const salts = await this.pseudonyms.saltsOfJudges(roundId);
    return {
      entries: taking.flatMap((id) => entries.get(id) ?? []).sort(),
      sheets: sheets.flatMap((sheet): StandingSheet[] => {
        const { sheetId, entryId, judgeId, record } = sheet;
        const [entry, judge] = [entries.get(entryId), judges.get(judgeId)];
        if (entry === undefined || judge === undefined) return [];
        const isLeft = replaced.has(judgeId) && isUnfinished(sheet);
        return [
          { sheetId, entry, judge, record, gone: isExcluded(sheet) ? 'conflict' : isLeft ? 'substituted' : null },
        ];
      }),
      now,
      commit: ({ judge, entry }, digest) => {
        const salt = salts.get(judge);
        return salt === undefined ? undefined : commentsCommitment({ entry, digest }, salt, sealPrimitives);
      },
    };
  }

  /** A judge's sheets of a round, those too of a judge whose place another has taken since. */
  async sheetsOfJudge(roundId: string, judgeId: string): Promise<readonly ScoreSheet[]> {
    const filter = { 'state.roundId': roundId, 'state.judgeId': judgeId };
    const found = await this.collection.find(filter, { sort: { _id: 1 } }).toArray();
    return found.map((stored) => upcastState(scoreSheets, stored));
  }

  /** Sheets that something has happened to. */
  private async recorded(roundId: string): Promise<readonly Recorded[]> {
    const { schema } = scoreSheets;
    const [now, old] = await Promise.all([
      this.collection
        .find(
          { 'state.roundId': roundId, schema, 'state.record.0': { $exists: true } },
          { projection: RECORD, batchSize: 5_000, sort: { _id: 1 } },
        )
        .toArray(),
      // From before sheets kept a record of what happens to them.
      this.collection.find({ 'state.roundId': roundId, schema: { $lt: schema } }, { sort: { _id: 1 } }).toArray(),
    ]);
    return [
      ...now.map(({ _id, state }) => ({ ...(state as Omit<Recorded, 'sheetId'>), sheetId: _id })),
      ...old
        .map((stored) => ({ ...upcastState(scoreSheets, stored), sheetId: stored._id }))
        .filter(({ record }) => record.length > 0),
    ];
  }
}
