import { z } from 'zod';
import type { MessageDefinition } from './message';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What zod can check in memory but JSON cannot carry. A date can: as text. */
const notJson = new Set([
  'bigint',
  'custom',
  'function',
  'map',
  'nan',
  'promise',
  'set',
  'symbol',
  'undefined',
  'void',
]);

/** Formats that say more to a reader than the long patterns zod writes beside them, which differ between its releases. */
const namedFormats = new Set(['date', 'date-time', 'duration', 'email', 'time', 'uri', 'uuid']);

/**
 * The JSON Schema (draft 2020-12) of a message's data as it travels: open to unknown fields, dates as text.
 * @throws Error naming the message and the field when a part of it has no JSON form.
 */
export function jsonSchemaOf(definition: Pick<MessageDefinition, 'type' | 'version' | 'data' | 'summary'>): JsonSchema {
  const title = `${definition.type}.v${String(definition.version)}`;
  const { $schema, ...schema } = z.toJSONSchema(definition.data, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema, path }) => {
      const { type } = zodSchema._zod.def;
      if (notJson.has(type)) throw new Error(`${title}: ${path.join('.')} is a ${type}, which JSON cannot carry`);
      if (type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
      simplify(jsonSchema);
    },
  });
  return { $schema, title, description: definition.summary, ...schema };
}

function simplify(schema: Record<string, unknown>): void {
  const { format, minimum, maximum } = schema;
  if (typeof format === 'string' && namedFormats.has(format)) delete schema.pattern;
  if (minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
