import { Clock } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { Injectable } from '@nestjs/common';
import { CommandCompetition } from '../competitions';

/** Keeps the competition in step with its announcement, which is a document of its own. */
@Injectable()
export class FollowAnnouncementHandler {
  constructor(
    private readonly competitions: CommandCompetition,
    private readonly clock: Clock,
  ) {}

  async setMoment(competitionId: string, at: Date | null, context: CommandContext): Promise<void> {
    await this.competitions.tell(competitionId, { type: 'set-announcement', at }, context);
  }

  async announce(competitionId: string, context: CommandContext): Promise<void> {
    await this.competitions.tell(competitionId, { type: 'announce', now: this.clock.now() }, context);
  }
}
