import { Clock } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { CommandCompetition, type LoadedCompetition, type Phase } from '../competitions';

@Injectable()
export class MovePhaseHandler {
  constructor(
    private readonly competitions: CommandCompetition,
    private readonly clock: Clock,
  ) {}

  execute(id: string, to: Phase, actor: Actor, context: CommandContext): Promise<LoadedCompetition> {
    requireAllowed(actor, 'competition.manage', { competitionId: id });
    return this.competitions.execute(id, { type: 'move', to, now: this.clock.now(), actorId: actor.id }, context);
  }
}
