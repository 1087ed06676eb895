import { Clock } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { CommandCompetition, type LoadedCompetition } from '../competitions';

export interface ChangedMoments {
  readonly opens?: Date | null;
  readonly closes?: Date | null;
  readonly screeningEnds?: Date | null;
  readonly judgingCloses?: Date | null;
}

@Injectable()
export class ChangeTimelineHandler {
  constructor(
    private readonly competitions: CommandCompetition,
    private readonly clock: Clock,
  ) {}

  execute(id: string, moments: ChangedMoments, actor: Actor, context: CommandContext): Promise<LoadedCompetition> {
    requireAllowed(actor, 'competition.manage', { competitionId: id });
    return this.competitions.execute(id, { type: 'change-timeline', moments, now: this.clock.now() }, context);
  }
}
