import { Module } from '@nestjs/common';
import { AnnouncementsModule } from './announcements';
import { CompetitionsModule } from './competitions';
import { ErasuresModule } from './erasures';
import { TimelineModule } from './timeline';

/** The edition itself, where it stands, and how it becomes public. */
@Module({ imports: [CompetitionsModule, TimelineModule, AnnouncementsModule, ErasuresModule] })
export class CompetitionsServiceModule {}
