import type { ServiceDefinition } from '@champions/platform';
import { IntakeModule } from './intake.module';
import { intakeSentences } from './intake.sentences';

export const intakeService: ServiceDefinition = {
  name: 'intake',
  module: IntakeModule,
  sentences: intakeSentences,
  requires: ['RECEIPT_PRIVATE_KEY', 'RECEIPT_RETIRED_KEYS'],
};
