import { z } from 'zod';
import { jsonSchemaOf } from './message.json-schema';

const schemaOf = (data: z.ZodType) => jsonSchemaOf({ type: 'intake.call', version: 2, summary: 'A call.', data });

it('names the message and is open to unknown fields', () => {
  expect(schemaOf(z.object({ id: z.string() }))).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'intake.call.v2',
    description: 'A call.',
    type: 'object',
    properties: { id: { type: 'string' } },
    required: ['id'],
  });
});

it('says dates as text, formats without their patterns, and whole numbers without the limits of the language', () => {
  const data = z.object({ at: z.date(), seen: z.coerce.date(), on: z.iso.datetime(), mail: z.email(), count: z.int() });
  expect(schemaOf(data).properties).toEqual({
    at: { type: 'string', format: 'date-time' },
    seen: { type: 'string', format: 'date-time' },
    on: { type: 'string', format: 'date-time' },
    mail: { type: 'string', format: 'email' },
    count: { type: 'integer' },
  });
});

it('keeps a pattern of our own and a limit of our own', () => {
  expect(schemaOf(z.object({ key: z.string().regex(/^[a-z]+$/), rank: z.int().min(1).max(10) })).properties).toEqual({
    key: { type: 'string', pattern: '^[a-z]+$' },
    rank: { type: 'integer', minimum: 1, maximum: 10 },
  });
});

it('refuses what JSON cannot carry, by name', () => {
  expect(() => schemaOf(z.object({ size: z.bigint() }))).toThrow('intake.call.v2: properties.size is a bigint');
  expect(() => schemaOf(z.object({ ids: z.array(z.map(z.string(), z.string())) }))).toThrow('is a map');
});
