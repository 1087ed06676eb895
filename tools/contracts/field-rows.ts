import type { JsonSchema } from '../../libs/contracts/src/message.json-schema';

/** One line of a message's table. */
export interface FieldRow {
  /** `form[].label.en`: `[]` is an item of a list, `{}` a value of a record. */
  readonly path: string;
  readonly type: string;
  readonly optional: boolean;
  readonly description: string;
}

/** The fields of a message, from the outside in, in the order in which they are declared. */
export function fieldRows(schema: JsonSchema, prefix = ''): readonly FieldRow[] {
  const required = listOf(schema.required);
  return Object.entries(recordOf(schema.properties)).flatMap(([name, value]) => {
    const field = recordOf(value);
    const path = `${prefix}${name}`;
    const description = typeof field.description === 'string' ? field.description : '';
    const optional = !required.includes(name);
    return [{ path, type: typeOf(field), optional, description }, ...innerRows(field, path)];
  });
}

function innerRows(field: JsonSchema, path: string): readonly FieldRow[] {
  if (isLocalised(field)) return [];
  return [
    ...fieldRows(field, `${path}.`),
    ...(field.items ? innerRows(recordOf(field.items), `${path}[]`) : []),
    ...(field.additionalProperties ? innerRows(recordOf(field.additionalProperties), `${path}{}`) : []),
    ...alternatives(field).flatMap((choice) => innerRows(recordOf(choice), path)),
  ];
}

/** A type in the words of a reader: `date-time`, `"en" | "fr"`, `list of object`, `integer or null`. */
function typeOf(schema: JsonSchema): string {
  const choices = alternatives(schema);
  if (choices.length > 0) return [...new Set(choices.map((choice) => typeOf(recordOf(choice))))].join(' or ');
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (isLocalised(schema)) return `text in ${Object.keys(recordOf(schema.properties)).join(', ')}`;
  if (typeof schema.$ref === 'string') return schema.$ref.replace(/^#\/\$defs\//, '');
  if (typeof schema.format === 'string') return schema.format;
  if (Array.isArray(schema.prefixItems))
    return `list of ${schema.prefixItems.map((i) => typeOf(recordOf(i))).join(', ')}`;
  if (schema.type === 'array') return `list of ${typeOf(recordOf(schema.items))}`;
  if (schema.additionalProperties) return `record of ${typeOf(recordOf(schema.additionalProperties))}`;
  if (Array.isArray(schema.type)) return schema.type.join(' or ');
  if (typeof schema.pattern === 'string') return `string ${schema.pattern}`;
  return typeof schema.type === 'string' ? schema.type : 'any';
}

/** One text in several languages: a field for each, English always there. Shown as one field. */
function isLocalised({ properties, required }: JsonSchema): boolean {
  const names = Object.keys(recordOf(properties));
  return listOf(required).join() === 'en' && names.length > 1 && names.every((name) => /^[a-z]{2}$/.test(name));
}

const alternatives = (schema: JsonSchema): readonly unknown[] => [...listOf(schema.anyOf), ...listOf(schema.oneOf)];
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function recordOf(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? (value as JsonSchema) : {};
}
