import { Module } from '@nestjs/common';
import { AnnouncementsModule } from './announcements';
import { NewslettersModule } from './newsletters';
import { SiteModule } from './site';
import { StoriesModule } from './stories';
import { VerifierModule } from './verifier';

@Module({ imports: [StoriesModule, NewslettersModule, AnnouncementsModule, VerifierModule, SiteModule] })
export class PublicationModule {}
