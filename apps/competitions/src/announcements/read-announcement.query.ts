import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { announcementIdOf, CommandCompetition } from '../competitions';
import { announcementView, peopleIn } from './announcement-view';
import { announcementType } from './announcement.aggregate';
import type { Announcement, AnnouncementFact } from './domain/announcement';
import { NamesOf } from './names-of.query';

export type AnnouncementView = ReturnType<typeof announcementView>;

@Injectable()
export class ReadAnnouncement {
  constructor(
    @InjectStore(announcementType) private readonly announcements: AggregateStore<Announcement, AnnouncementFact>,
    private readonly competitions: CommandCompetition,
    private readonly names: NamesOf,
  ) {}

  async execute(competitionId: string, actor: Actor): Promise<AnnouncementView> {
    requireAllowed(actor, 'announcement.preview', { competitionId });
    const { state } = await this.competitions.require(competitionId);
    const loaded = await this.announcements.load(announcementIdOf(competitionId));
    const names = await this.names.execute(peopleIn(loaded?.state ?? null));
    return announcementView(state, loaded, { actor, names });
  }
}
