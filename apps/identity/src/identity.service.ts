import type { ServiceDefinition } from '@champions/platform';
import { IdentityModule } from './identity.module';
import { identitySentences } from './identity.sentences';

export const identityService: ServiceDefinition = {
  name: 'identity',
  module: IdentityModule,
  sentences: identitySentences,
};
