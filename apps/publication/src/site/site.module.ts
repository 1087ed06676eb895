import { Module } from '@nestjs/common';
import { AnnouncementsModule } from '../announcements';
import { CompetitionsModule } from '../competitions';
import { FeedsController } from './feeds.controller';
import { SiteFeeds } from './site-feeds.query';
import { SitePages } from './site-pages.query';
import { SiteController } from './site.controller';

@Module({
  imports: [CompetitionsModule, AnnouncementsModule],
  controllers: [FeedsController, SiteController],
  providers: [SitePages, SiteFeeds],
})
export class SiteModule {}
