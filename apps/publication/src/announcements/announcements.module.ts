import { provideCollection, provideDueWork, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { CompetitionsModule } from '../competitions';
import { newsletters, NewslettersModule } from '../newsletters';
import { PrintingModule } from '../printing';
import { StoriesModule } from '../stories';
import { AnnouncementPreview } from './announcement-preview.query';
import { AnnouncementSources } from './announcement-sources.query';
import { AnnouncementsController } from './announcements.controller';
import { announcementReactions } from './announcements.reaction';
import { FireAnnouncementHandler } from './fire-announcement.handler';
import { HandNewsletterOnHandler } from './hand-newsletter-on.handler';
import { NewsletterPreviewController } from './newsletter-preview.controller';
import { NewsletterPreview } from './newsletter-preview.query';
import { preparations } from './preparation.aggregate';
import { preparationIndexes, Preparations } from './preparations.query';
import { PreparedFiles, preparedFilesCollection } from './prepared-files';
import { PreparePagesHandler } from './prepare-pages.handler';
import { PublishedPages } from './published-pages.query';
import { RequestPreparationHandler } from './request-preparation.handler';

@Module({
  imports: [CompetitionsModule, StoriesModule, NewslettersModule, PrintingModule],
  controllers: [AnnouncementsController, NewsletterPreviewController],
  providers: [
    provideStore(preparations),
    provideCollection('preparations', preparationIndexes),
    provideCollection(preparedFilesCollection),
    Preparations,
    PreparedFiles,
    PublishedPages,
    AnnouncementSources,
    AnnouncementPreview,
    NewsletterPreview,
    RequestPreparationHandler,
    PreparePagesHandler,
    HandNewsletterOnHandler,
    FireAnnouncementHandler,
    provideDueWork(preparations, 'prepare-pages', PreparePagesHandler),
    provideDueWork(newsletters, 'hand-newsletter-on', HandNewsletterOnHandler),
    ...announcementReactions,
  ],
  exports: [PublishedPages],
})
export class AnnouncementsModule {}
