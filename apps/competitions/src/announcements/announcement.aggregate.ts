import type { AggregateType } from '@champions/persistence';
import { publishAnnouncement } from './announcement.messages';
import type { Announcement, AnnouncementFact } from './domain/announcement';
import { upcastFired } from './domain/upcast-announcement';
import { evolveAnnouncement } from './domain/evolve-announcement';

export const announcementType: AggregateType<Announcement, AnnouncementFact> = {
  name: 'announcements',
  schema: 2,
  upcasters: { 1: upcastFired },
  evolve: evolveAnnouncement,
  publish: publishAnnouncement,
  dueAt: ({ at, status }) => (status === 'fired' || status === 'cancelled' ? null : at),
};
