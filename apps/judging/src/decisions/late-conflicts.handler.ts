import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { PeopleQuery } from '../people';
import { RankRound } from '../rankings';
import { RoundsQuery } from '../rounds';
import { RulingsQuery } from '../rulings';
import { SheetsQuery } from '../scoring';
import type { Deliberation } from './domain/deliberation';
import { type LateChange, lateChanges } from './domain/late-changes';

/** A conflict that came to light, or went away, after the decisions were complete. */
export interface LateConflictLine {
  readonly proposalId: string;
  readonly title: string | null;
  readonly judgeId: string;
  readonly judgeName: string | null;
  readonly change: LateChange;
  readonly at: string;
  /** The rank that was decided by, and the one by the marks that count now. */
  readonly rankDecided: number | null;
  readonly rankNow: number | null;
}

@Injectable()
export class LateConflicts {
  constructor(
    private readonly rulings: RulingsQuery,
    private readonly rounds: RoundsQuery,
    private readonly sheets: SheetsQuery,
    private readonly entries: EntriesQuery,
    private readonly people: PeopleQuery,
    private readonly rank: RankRound,
  ) {}

  /** None before all is decided: until then a conflict counts at once. */
  async of({ competitionId, roundId, plan, completedAt }: Deliberation): Promise<readonly LateConflictLine[]> {
    if (completedAt === null) return [];
    const rulings = await this.rulings.inCompetition(competitionId);
    const late = await this.changesSince(rulings, roundId, completedAt);
    const round = late.length === 0 ? null : await this.rounds.find(roundId);
    if (!round) return [];
    const [{ ranked }, people] = await Promise.all([
      this.rank.execute(round),
      this.people.byIds([...new Set(late.map(({ judgeId }) => judgeId))]),
    ]);
    const decided = new Map(plan.map(({ proposalId, rank }) => [proposalId, rank]));
    const now = new Map(ranked.map((line) => [line.entryId, line]));
    return late.map(({ entryId, judgeId, change, at }) => ({
      ...{ proposalId: entryId, title: now.get(entryId)?.entry.title ?? null },
      ...{ judgeId, judgeName: people.get(judgeId)?.name ?? null, change, at: at.toISOString() },
      ...{ rankDecided: decided.get(entryId) ?? null, rankNow: now.get(entryId)?.rank ?? null },
    }));
  }

  private async changesSince(
    rulings: Parameters<typeof lateChanges>[0],
    roundId: string,
    since: Date,
  ): Promise<ReturnType<typeof lateChanges>> {
    if (rulings.length === 0) return [];
    const submitted = (await this.sheets.allOfRound(roundId)).filter(({ status }) => status === 'submitted');
    const entries = await this.entries.summaries([...new Set(submitted.map(({ entryId }) => entryId))]);
    const readings = submitted.flatMap(({ judgeId, entryId }) => {
      const entry = entries.get(entryId);
      return entry ? [{ judgeId, entryId, organisationId: entry.organisationId }] : [];
    });
    return lateChanges(rulings, readings, since);
  }
}
