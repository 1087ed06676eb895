import { DomainError } from '@champions/kernel';
import { Injectable } from '@nestjs/common';
import { RankRound, type RoundRanking } from '../rankings';
import { RoundsQuery } from '../rounds';

@Injectable()
export class RankingToDecideBy {
  constructor(
    private readonly rounds: RoundsQuery,
    private readonly rank: RankRound,
  ) {}

  /** The ranking of the last round that was opened, which must be closed: marks may not change under a decision. */
  async execute(competitionId: string): Promise<{ roundId: string; ranked: RoundRanking['ranked'] }> {
    const round = (await this.rounds.ofCompetition(competitionId)).findLast(({ status }) => status !== 'draft');
    if (!round) throw new DomainError('NO_ROUND');
    if (round.status !== 'closed') throw new DomainError('ROUND_STILL_OPEN');
    return { roundId: round.roundId, ranked: (await this.rank.execute(round)).ranked };
  }
}
