import { DomainError } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { RankRound } from '../rankings';
import { ChangeRound, type EntrySource, ReadRound, type RoundView, toRoundView } from '../rounds';
import { chooseEntries } from './domain/choose-entries';

export interface Advanced {
  readonly round: RoundView;
  /** How many more than asked for, because those at the cut are tied. */
  readonly tiedBeyond: number;
}

@Injectable()
export class AdvanceEntries {
  constructor(
    private readonly rounds: ReadRound,
    private readonly changeRound: ChangeRound,
    private readonly rank: RankRound,
  ) {}

  /** A round takes its entries from the outcome of an earlier one, which must be closed: it is frozen from here on. */
  async execute(roundId: string, source: EntrySource, actor: Actor, context: CommandContext): Promise<Advanced> {
    const round = await this.rounds.execute(roundId, actor, 'competition.manage');
    const earlier = await this.rounds.execute(source.roundId, actor, 'decision.read');
    if (earlier.competitionId !== round.competitionId || source.roundId === roundId)
      throw new DomainError('ANOTHER_ROUND_NEEDED');
    if (earlier.status !== 'closed') throw new DomainError('ROUND_STILL_OPEN');
    const { ranked } = await this.rank.execute(earlier);
    const { entryIds, tiedBeyond } = chooseEntries(ranked, source.take);
    const { state, revision } = await this.changeRound.takeEntries(roundId, { entryIds, source }, context);
    return { round: toRoundView(state, revision), tiedBeyond };
  }
}
