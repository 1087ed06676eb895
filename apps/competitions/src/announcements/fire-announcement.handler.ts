import { Clock, newId } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { announcementType } from './announcement.aggregate';
import type { Announcement, AnnouncementFact } from './domain/announcement';
import { decideAnnouncement } from './domain/decide-announcement';

/** Its moment has come, so it fires, or says why it cannot. */
@Injectable()
export class FireAnnouncementHandler {
  constructor(
    @InjectStore(announcementType) private readonly announcements: AggregateStore<Announcement, AnnouncementFact>,
    private readonly clock: Clock,
  ) {}

  async execute(id: string): Promise<void> {
    const context = { commandId: newId(), actorId: 'timeline' };
    await this.announcements.execute(id, context, (state) =>
      decideAnnouncement({ type: 'fire', now: this.clock.now() }, state),
    );
  }
}
