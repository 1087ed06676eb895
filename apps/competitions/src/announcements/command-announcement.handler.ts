import { Clock } from '@champions/kernel';
import type { AggregateStore, CommandContext, Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { announcementIdOf, CommandCompetition } from '../competitions';
import { announcementType } from './announcement.aggregate';
import type { Announcement, AnnouncementCommand, AnnouncementFact } from './domain/announcement';
import { decideAnnouncement } from './domain/decide-announcement';

/** What a person asks of an announcement. */
export type AnnouncementRequest =
  | { readonly type: 'request-advance-notices' | 'prepare' | 'postpone' }
  | { readonly type: 'approve'; readonly digest: string }
  | { readonly type: 'schedule'; readonly moment: Date }
  | { readonly type: 'cancel'; readonly reason: string };

/** One step of a competition's announcement, taken by a person: managers run it, approvers release it. */
@Injectable()
export class CommandAnnouncement {
  constructor(
    @InjectStore(announcementType) private readonly announcements: AggregateStore<Announcement, AnnouncementFact>,
    private readonly competitions: CommandCompetition,
    private readonly clock: Clock,
  ) {}

  async execute(
    competitionId: string,
    request: AnnouncementRequest,
    actor: Actor,
    context: CommandContext,
  ): Promise<Loaded<Announcement> | null> {
    const action = request.type === 'approve' ? 'announcement.approve' : 'competition.manage';
    requireAllowed(actor, action, { competitionId });
    const { state: competition } = await this.competitions.require(competitionId);
    const id = announcementIdOf(competitionId);
    // What was held back when the announcement fired is prepared anew after the competition was announced.
    const phases: readonly string[] = request.type === 'prepare' ? ['decided', 'announced', 'follow-up'] : ['decided'];
    const decisions = phases.includes(competition.phase) ? (competition.decided?.decisions ?? null) : null;
    const command: AnnouncementCommand = {
      ...request,
      ...{ id, competitionId, decisions, now: this.clock.now(), actorId: actor.id },
    };
    return this.announcements.execute(id, context, (state) => decideAnnouncement(command, state));
  }
}
