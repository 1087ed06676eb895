import { organisationV1 } from '@champions/contracts';
import { describeProjection, sampleMessage } from '@champions/testing';
import { organisations } from './organisation.projection';

const lima = { name: 'Lima Chamber of Commerce', kind: 'chamber-of-commerce', economy: 'Peru' } as const;

describeProjection(organisations, {
  'an organisation': {
    message: sampleMessage(organisationV1, lima),
    row: { name: 'Lima Chamber of Commerce', economy: 'Peru' },
  },
});
