import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { entriesOf, type Round } from '../rounds';
import { type ScoreSheet, scoreSheets, SheetsQuery } from '../scoring';
import type { Standing, StandingSheet } from './domain/facts-due';
import { Pseudonyms } from './pseudonyms';

const MARKS = {
  'state.entryId': 1,
  'state.judgeId': 1,
  'state.status': 1,
  'state.marks': 1,
  'state.abstained': 1,
  'state.submittedAt': 1,
} as const;

type Stored = StoredAggregate & {
  readonly state: Partial<Pick<ScoreSheet, 'abstained'>> & Omit<ScoreSheet, 'abstained'>;
};

/** How a round stands, by pseudonyms: who takes part, and what judges have handed in. */
@Injectable()
export class StandingQuery {
  constructor(
    @InjectCollection(scoreSheets.name) private readonly collection: StoreCollection<Stored>,
    private readonly sheets: SheetsQuery,
    private readonly entries: EntriesQuery,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  async ofRound(round: Pick<Round, 'roundId' | 'competitionId' | 'entryIds'>, now: string): Promise<Standing> {
    const { roundId, competitionId } = round;
    const [all, counting, stored] = await Promise.all([
      this.entries.inCompetition(competitionId),
      this.sheets.ofRound(roundId),
      this.collection
        .find({ 'state.roundId': roundId }, { projection: MARKS, batchSize: 5_000, sort: { _id: 1 } })
        .toArray(),
    ]);
    const taking = entriesOf(round, all).map(({ id }) => id);
    const states = stored.map(({ state }) => state);
    const entries = await this.pseudonyms.of(roundId, 'entry', [...taking, ...states.map(({ entryId }) => entryId)]);
    const judges = await this.pseudonyms.of(
      roundId,
      'judge',
      states.map(({ judgeId }) => judgeId),
    );
    const counts = new Set(counting.map(({ entryId, judgeId }) => `${entryId} ${judgeId}`));
    return {
      entries: taking.flatMap((id) => entries.get(id) ?? []).sort(),
      sheets: states.flatMap(({ entryId, judgeId, status, marks, abstained = [], submittedAt }): StandingSheet[] => {
        const [entry, judge] = [entries.get(entryId), judges.get(judgeId)];
        if (entry === undefined || judge === undefined) return [];
        const isCounted = counts.has(`${entryId} ${judgeId}`);
        const at = submittedAt?.toISOString() ?? now;
        return [{ entry, judge, status: isCounted ? standingOf(status) : 'removed', marks, abstained, at }];
      }),
      now,
    };
  }
}

function standingOf(status: ScoreSheet['status']): StandingSheet['status'] {
  if (status === 'submitted' || status === 'abstained') return status;
  return status === 'recused' ? 'removed' : 'open';
}
