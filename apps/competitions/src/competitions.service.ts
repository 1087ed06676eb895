import type { ServiceDefinition } from '@champions/platform';
import { CompetitionsServiceModule } from './competitions.module';
import { competitionsSentences } from './competitions.sentences';

export const competitionsService: ServiceDefinition = {
  name: 'competitions',
  module: CompetitionsServiceModule,
  sentences: competitionsSentences,
};
