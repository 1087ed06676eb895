import type { CommandContext } from '@champions/persistence';
import { deterministicId } from '@champions/kernel';
import { Injectable } from '@nestjs/common';
import { ChangeRound } from './change-round.handler';
import { RoundsQuery } from './rounds.query';

@Injectable()
export class FollowEnd {
  constructor(
    private readonly rounds: RoundsQuery,
    private readonly changeRound: ChangeRound,
  ) {}

  /** The timeline has moved: open rounds without a window of their own end, and remind, by the new moment. */
  async execute(competitionId: string, closesAt: string | null, context: CommandContext): Promise<void> {
    for (const { roundId, status } of await this.rounds.ofCompetition(competitionId))
      if (status === 'open')
        await this.changeRound.moveEnd(roundId, closesAt, {
          ...context,
          commandId: deterministicId(context.commandId, roundId),
        });
  }
}
