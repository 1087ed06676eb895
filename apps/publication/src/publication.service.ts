import type { ServiceDefinition } from '@champions/platform';
import { PublicationModule } from './publication.module';
import { publicationSentences } from './publication.sentences';

export const publicationService: ServiceDefinition = {
  name: 'publication',
  module: PublicationModule,
  sentences: publicationSentences,
};
