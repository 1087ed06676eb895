import { z } from 'zod';
import { compareSchemas, withoutAnnotations } from './compatibility';
import { jsonSchemaOf } from './message.json-schema';

const schemaOf = (data: z.ZodType) => jsonSchemaOf({ type: 'a.b', version: 1, summary: '', data });
const breaks = (published: z.ZodType, current: z.ZodType) => compareSchemas(schemaOf(published), schemaOf(current));

const entry = { id: z.string(), marks: z.array(z.object({ key: z.string(), mark: z.int() })) };

describe('may be published', () => {
  it.each([
    ['nothing changed', z.object(entry), z.object(entry)],
    ['a new optional field', z.object(entry), z.object({ ...entry, note: z.string().optional() })],
    [
      'a new optional field inside a list',
      z.object(entry),
      z.object({ ...entry, marks: z.array(z.object({ key: z.string(), mark: z.int(), at: z.string().optional() })) }),
    ],
    ['fields in another order', z.object(entry), z.object({ marks: entry.marks, id: entry.id })],
    ['values in another order', z.enum(['won', 'lost']), z.enum(['lost', 'won'])],
    [
      'alternatives in another order',
      z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]),
      z.union([z.object({ b: z.string() }), z.object({ a: z.string() })]),
    ],
    ['another description', z.object({ id: z.string().describe('old') }), z.object({ id: z.string().describe('new') })],
    [
      'a new optional field in one alternative',
      z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') }), z.object({ kind: z.literal('b') })]),
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('a') }),
        z.object({ kind: z.literal('b'), why: z.string().optional() }),
      ]),
    ],
  ])('%s', (_name, published, current) => {
    expect(breaks(published, current)).toEqual([]);
  });
});

describe('breaks a published version', () => {
  it.each([
    [
      'a removed field',
      z.object({ a: z.string(), b: z.string() }),
      z.object({ a: z.string() }),
      ['b: was removed or renamed'],
    ],
    ['a removed optional field', z.object({ a: z.string().optional() }), z.object({}), ['a: was removed or renamed']],
    [
      'a renamed field',
      z.object({ mark: z.int() }),
      z.object({ marks: z.int() }),
      ['mark: was removed or renamed', 'marks: is new and required; older messages do not have it'],
    ],
    [
      'a new required field',
      z.object({}),
      z.object({ a: z.string() }),
      ['a: is new and required; older messages do not have it'],
    ],
    [
      'another type',
      z.object({ a: z.string() }),
      z.object({ a: z.number() }),
      ['a: type was "string" and is now "number"'],
    ],
    [
      'a field that became required',
      z.object({ a: z.string().optional() }),
      z.object({ a: z.string() }),
      ['a: was optional and is now required'],
    ],
    [
      'a field that became optional',
      z.object({ a: z.string() }),
      z.object({ a: z.string().optional() }),
      ['a: was required and is now optional'],
    ],
    [
      'a field that became nullable',
      z.object({ a: z.object({}) }),
      z.object({ a: z.object({}).nullable() }),
      ['a: type was "object" and is now absent'],
    ],
    [
      'a narrower enumeration',
      z.object({ a: z.enum(['x', 'y']) }),
      z.object({ a: z.enum(['x']) }),
      ['a: no longer allows "y"'],
    ],
    [
      'a wider enumeration',
      z.object({ a: z.enum(['x']) }),
      z.object({ a: z.enum(['x', 'y']) }),
      ['a: newly allows "y", which readers of this version refuse'],
    ],
    [
      'another constant',
      z.object({ a: z.literal('x') }),
      z.object({ a: z.literal('y') }),
      ['a: const was "x" and is now "y"'],
    ],
    [
      'a tighter limit',
      z.object({ a: z.string() }),
      z.object({ a: z.string().max(5) }),
      ['a: maxLength was absent and is now 5'],
    ],
    [
      'a looser limit',
      z.object({ a: z.string().max(5) }),
      z.object({ a: z.string().max(9) }),
      ['a: maxLength was 5 and is now 9'],
    ],
    [
      'another format',
      z.object({ a: z.iso.datetime() }),
      z.object({ a: z.iso.date() }),
      ['a: format was "date-time" and is now "date"'],
    ],
    [
      'another pattern',
      z.object({ a: z.string().regex(/^a$/) }),
      z.object({ a: z.string().regex(/^b$/) }),
      ['a: pattern was "^a$" and is now "^b$"'],
    ],
    [
      'another item',
      z.object({ a: z.array(z.string()) }),
      z.object({ a: z.array(z.int()) }),
      ['a[]: type was "string" and is now "integer"'],
    ],
    [
      'a change deep inside',
      z.object({ a: z.array(z.object({ b: z.object({ c: z.string() }) })) }),
      z.object({ a: z.array(z.object({ b: z.object({}) })) }),
      ['a[].b.c: was removed or renamed'],
    ],
    [
      'a value of a record',
      z.object({ a: z.record(z.string(), z.string()) }),
      z.object({ a: z.record(z.string(), z.int()) }),
      ['a{}: type was "string" and is now "integer"'],
    ],
    [
      'one more alternative',
      z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]),
      z.union([z.object({ a: z.string() }), z.object({ b: z.string() }), z.object({ c: z.string() })]),
      ['the message: had 2 in anyOf and now has 3'],
    ],
    [
      'a changed alternative',
      z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]),
      z.union([z.object({ a: z.string() }), z.object({ b: z.int() })]),
      ['b: type was "string" and is now "integer"'],
    ],
    [
      'a tuple in another order',
      z.tuple([z.string(), z.int()]),
      z.tuple([z.int(), z.string()]),
      ['the message: type was "string" and is now "integer"', 'the message: type was "integer" and is now "string"'],
    ],
    [
      'an optional field in a closed object',
      z.strictObject({}),
      z.strictObject({ a: z.string().optional() }),
      ['a: is new, and readers of this version refuse unknown fields'],
    ],
    [
      'an object that became closed',
      z.object({}),
      z.strictObject({}),
      ['the message: additionalProperties was absent and is now false'],
    ],
    [
      'a default',
      z.object({ a: z.int().default(1) }),
      z.object({ a: z.int().default(2) }),
      ['a: default was 1 and is now 2'],
    ],
  ])('%s', (_name, published, current, problems) => {
    expect(breaks(published, current)).toEqual(problems);
  });

  it('a change inside a type that contains itself', () => {
    const tree = (leaf: z.ZodType) => {
      const node: z.ZodType = z.lazy(() => z.object({ leaf, children: z.array(node) }));
      return z.object({ root: node });
    };
    expect(breaks(tree(z.string()), tree(z.string()))).toEqual([]);
    expect(breaks(tree(z.string()), tree(z.int()))).toEqual([
      '#__schema0.leaf: type was "string" and is now "integer"',
    ]);
  });
});

it('takes titles and descriptions away, but no field of that name', () => {
  const schema = schemaOf(z.object({ title: z.string().describe('of the talk'), description: z.string() }));
  expect(withoutAnnotations(schema)).toEqual({
    type: 'object',
    properties: { title: { type: 'string' }, description: { type: 'string' } },
    required: ['title', 'description'],
  });
});
