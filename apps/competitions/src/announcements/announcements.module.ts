import { provideDueWork, provideReaction, provideRows, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { CompetitionsModule } from '../competitions';
import { announcementType } from './announcement.aggregate';
import { AnnouncementsController } from './announcements.controller';
import { CommandAnnouncement } from './command-announcement.handler';
import { FireAnnouncementHandler } from './fire-announcement.handler';
import { FollowAnnouncementHandler } from './follow-announcement.handler';
import { followAnnouncementReaction } from './follow-announcement.reaction';
import { NamesOf } from './names-of.query';
import { partsReaction } from './parts.reaction';
import { people } from './people.projection';
import { ReadAnnouncement } from './read-announcement.query';
import { RecordPartHandler } from './record-part.handler';

@Module({
  imports: [CompetitionsModule],
  controllers: [AnnouncementsController],
  providers: [
    provideStore(announcementType),
    provideRows(people),
    CommandAnnouncement,
    FireAnnouncementHandler,
    FollowAnnouncementHandler,
    NamesOf,
    ReadAnnouncement,
    RecordPartHandler,
    provideDueWork(announcementType, 'fire-announcement', FireAnnouncementHandler),
    provideReaction('announcement-parts', [RecordPartHandler], partsReaction),
    provideReaction('competition-follows-announcement', [FollowAnnouncementHandler], followAnnouncementReaction),
  ],
})
export class AnnouncementsModule {}
