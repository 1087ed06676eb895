import { Clock } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { announcementType } from './announcement.aggregate';
import type { Announcement, AnnouncementFact, Part } from './domain/announcement';
import { decideAnnouncement } from './domain/decide-announcement';

export interface PreparedPart extends Part {
  readonly announcementId: string;
  readonly attempt: number;
}

export type RefusedPart = Pick<PreparedPart, 'announcementId' | 'attempt' | 'part'>;

/** A service answers for its part, or says that it has changed. */
@Injectable()
export class RecordPartHandler {
  constructor(
    @InjectStore(announcementType) private readonly announcements: AggregateStore<Announcement, AnnouncementFact>,
    private readonly clock: Clock,
  ) {}

  async refuse({ announcementId, part, attempt }: RefusedPart, context: CommandContext): Promise<void> {
    await this.announcements.execute(announcementId, context, (state) =>
      decideAnnouncement({ type: 'record-refusal', part, attempt, now: this.clock.now() }, state),
    );
  }

  async execute({ announcementId, ...part }: PreparedPart, context: CommandContext): Promise<void> {
    await this.announcements.execute(announcementId, context, (state) =>
      decideAnnouncement({ type: 'record-part', ...part, now: this.clock.now() }, state),
    );
  }
}
