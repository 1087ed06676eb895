import type { ServiceDefinition } from '@champions/platform';
import { JudgingModule } from './judging.module';
import { judgingSentences } from './sentences';

/** Thousands of decisions with their reasons fit in one request. */
const BODY_LIMIT = 4 * 1_048_576;

export const judgingService: ServiceDefinition = {
  name: 'judging',
  module: JudgingModule,
  sentences: judgingSentences,
  requires: ['SEAL_PRIVATE_KEY', 'SEAL_RETIRED_KEYS'],
  bodyLimit: BODY_LIMIT,
};
