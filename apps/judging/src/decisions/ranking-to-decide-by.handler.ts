import { DomainError } from '@champions/kernel';
import { Injectable } from '@nestjs/common';
import { EntriesQuery, type EntrySummary } from '../entries';
import { entriesOf, RoundsQuery } from '../rounds';
import { RankingOfChain, type TieBreak } from '../seals';
import { wholeRanking } from './domain/whole-ranking';

export interface RankingToDecide {
  readonly roundId: string;
  readonly ranked: readonly { readonly entryId: string; readonly rank: number; readonly entry: EntrySummary }[];
  readonly tieBreaks: readonly TieBreak[];
}

@Injectable()
export class RankingToDecideBy {
  constructor(
    private readonly rounds: RoundsQuery,
    private readonly ranking: RankingOfChain,
    private readonly entries: EntriesQuery,
  ) {}

  /**
   * The ranking of the last round that was opened, then those who did not get into it by the round before: all of them
   * must be closed, since marks may not change under a decision. Ties are broken by the ladder; only entries that nobody
   * has marked share a rank.
   */
  async execute(competitionId: string): Promise<RankingToDecide> {
    const [all, entries] = await Promise.all([
      this.rounds.ofCompetition(competitionId),
      this.entries.inCompetition(competitionId),
    ]);
    const opened = all.filter(({ status }) => status !== 'draft').reverse();
    const [last] = opened;
    if (!last) throw new DomainError('NO_ROUND');
    const reached = new Set<string>();
    const deciding = opened.filter((round) => {
      const before = reached.size;
      for (const { id } of entriesOf(round, entries)) reached.add(id);
      return round === last || reached.size > before;
    });
    if (deciding.some(({ status }) => status !== 'closed')) throw new DomainError('ROUND_STILL_OPEN');
    const rankings = await Promise.all(deciding.map(({ roundId }) => this.ranking.execute(roundId)));
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return {
      roundId: last.roundId,
      ranked: wholeRanking(rankings.map(({ ranked }) => ranked)).flatMap(({ entryId, rank }) => {
        const entry = byId.get(entryId);
        return entry ? [{ entryId, rank, entry }] : [];
      }),
      tieBreaks: rankings[0]?.tieBreaks ?? [],
    };
  }
}
