const text = (description: string, rest: object = {}) => ({ type: 'string', description, ...rest });

/** The headers of every record: CloudEvents 1.0, Kafka protocol binding, binary mode. Kafka headers are text. */
export const cloudEventHeaders = {
  type: 'object',
  properties: {
    ce_specversion: text('The version of CloudEvents.', { const: '1.0' }),
    ce_id: text('The id of this message; the same one after a repeated send.'),
    ce_type: text('The type of the message and its version, joined by ".v".', { pattern: '^.+\\.v[0-9]+$' }),
    ce_source: text('The service that sent it.', { pattern: '^/champions/[a-z-]+$' }),
    ce_subject: text('The id of the aggregate it speaks of; also the key of the record.'),
    ce_time: text('When it happened.', { format: 'date-time' }),
    ce_sequence: text('Contiguous for each key of a topic, from 1, within an era.', { pattern: '^[1-9][0-9]*$' }),
    ce_era: text('Grows when a store is restored from backup; sequence 1 of a new era is newer than any older era.', {
      pattern: '^[1-9][0-9]*$',
    }),
    ce_correlationid: text('Shared by everything that follows from one request of a person.'),
    ce_causationid: text('The command or message that this one follows from.'),
    'content-type': text('What the body is: JSON, or JSON encrypted to the readers of a sealed topic.', {
      enum: ['application/json', 'application/jose+json'],
    }),
  },
  required: [
    'ce_specversion',
    'ce_id',
    'ce_type',
    'ce_source',
    'ce_subject',
    'ce_time',
    'ce_sequence',
    'ce_era',
    'ce_correlationid',
    'ce_causationid',
    'content-type',
  ],
} as const;
