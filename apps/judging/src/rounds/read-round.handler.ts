import { DomainError } from '@champions/kernel';
import { type Action, type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { RoundsQuery, type StoredRound } from './rounds.query';

type ReadingAction = Extract<Action, 'competition.observe' | 'competition.manage' | 'decision.read'>;

@Injectable()
export class ReadRound {
  constructor(private readonly rounds: RoundsQuery) {}

  /** The round, for those who may do this in its competition. @throws DomainError NOT_FOUND, NOT_ALLOWED. */
  async execute(roundId: string, actor: Actor, action: ReadingAction = 'competition.observe'): Promise<StoredRound> {
    const round = await this.rounds.find(roundId);
    if (!round) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    requireAllowed(actor, action, { competitionId: round.competitionId });
    return round;
  }
}
