import Ajv from 'ajv';
import { toRecord } from '../../libs/messaging/src/wire';
import { cloudEventHeaders } from './cloud-event-headers';

it('are those that a sent message bears, each as the document says', () => {
  const { headers = {} } = toRecord('intake', 'proposal-1', {
    ...{ id: 'message-1', kind: 'fact', type: 'intake.proposal-submitted', version: 1, topic: 'intake.proposals' },
    ...{ sequence: 1, era: 1, time: new Date('2021-09-15T22:00:00Z'), correlationId: 'request-1' },
    ...{ causationId: 'command-1', data: {} },
  });
  expect(Object.keys(headers).toSorted()).toEqual(Object.keys(cloudEventHeaders.properties).toSorted());
  const ajv = new Ajv({ formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) } });
  expect(ajv.validate(cloudEventHeaders, headers) || ajv.errorsText()).toBe(true);
});
