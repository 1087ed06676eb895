import { DomainError } from '@champions/kernel';
import { Injectable } from '@nestjs/common';
import { EntriesQuery, type EntrySummary } from '../entries';
import { RoundsQuery } from '../rounds';
import { RankingOfChain, type TieBreak } from '../seals';

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
   * The ranking of the last round that was opened, which must be closed: marks may not change under a decision. Ties are
   * broken by the ladder; only entries that nobody has marked share a rank.
   */
  async execute(competitionId: string): Promise<RankingToDecide> {
    const round = (await this.rounds.ofCompetition(competitionId)).findLast(({ status }) => status !== 'draft');
    if (!round) throw new DomainError('NO_ROUND');
    if (round.status !== 'closed') throw new DomainError('ROUND_STILL_OPEN');
    const [{ ranked, tieBreaks }, entries] = await Promise.all([
      this.ranking.execute(round.roundId),
      this.entries.inCompetition(competitionId),
    ]);
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return {
      roundId: round.roundId,
      ranked: ranked.flatMap(({ entryId, rank }) => {
        const entry = byId.get(entryId);
        return entry ? [{ entryId, rank, entry }] : [];
      }),
      tieBreaks,
    };
  }
}
