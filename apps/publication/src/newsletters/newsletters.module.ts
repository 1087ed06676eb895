import { provideCollection, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { newsletters } from './newsletter.aggregate';
import { NewslettersController } from './newsletters.controller';
import { newsletterIndexes, Newsletters } from './newsletters.query';
import { WriteNewsletterHandler } from './write-newsletter.handler';

const store = provideStore(newsletters);

@Module({
  controllers: [NewslettersController],
  providers: [store, provideCollection('newsletters', newsletterIndexes), Newsletters, WriteNewsletterHandler],
  exports: [store, Newsletters, WriteNewsletterHandler],
})
export class NewslettersModule {}
