import { Module } from '@nestjs/common';
import { AnnouncementsModule } from './announcements';
import { NewslettersModule } from './newsletters';
import { SiteModule } from './site';
import { StoriesModule } from './stories';

@Module({ imports: [StoriesModule, NewslettersModule, AnnouncementsModule, SiteModule] })
export class PublicationModule {}
