import { Clock } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { CommandCompetition, type LoadedCompetition } from '../competitions';

@Injectable()
export class ScheduleCompetitionHandler {
  constructor(
    private readonly competitions: CommandCompetition,
    private readonly clock: Clock,
  ) {}

  execute(id: string, actor: Actor, context: CommandContext): Promise<LoadedCompetition> {
    requireAllowed(actor, 'competition.manage', { competitionId: id });
    return this.competitions.execute(id, { type: 'schedule', now: this.clock.now(), actorId: actor.id }, context);
  }
}
