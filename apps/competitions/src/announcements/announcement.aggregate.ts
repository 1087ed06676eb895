import type { AggregateType } from '@champions/persistence';
import { publishAnnouncement } from './announcement.messages';
import type { Announcement, AnnouncementFact } from './domain/announcement';
import { evolveAnnouncement } from './domain/evolve-announcement';

export const announcementType: AggregateType<Announcement, AnnouncementFact> = {
  name: 'announcements',
  schema: 1,
  evolve: evolveAnnouncement,
  publish: publishAnnouncement,
  dueAt: ({ at, status }) => (status === 'fired' || status === 'cancelled' ? null : at),
};
