import type { JsonSchema } from '../../libs/contracts/src/message.json-schema';

/**
 * A draft 2020-12 schema as AsyncAPI wants it: draft 7, with its inner definitions as components of their own,
 * since a reference inside an AsyncAPI document starts at the document.
 * @returns The schemas to add to `components.schemas`, by name; the message's own under `name`.
 */
export function draft7Schemas(name: string, schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const inner = Object.entries((schema.$defs ?? {}) as Readonly<Record<string, JsonSchema>>);
  const own = Object.entries(schema).filter(([keyword]) => keyword !== '$defs' && keyword !== '$schema');
  return Object.fromEntries([
    [name, convert(name, Object.fromEntries(own))],
    ...inner.map(([key, value]) => [`${name}.${key}`, convert(name, value)]),
  ]) as Readonly<Record<string, JsonSchema>>;
}

function convert(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(name, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([keyword, inner]) => {
      if (keyword === '$ref' && typeof inner === 'string') return [keyword, reference(name, inner)];
      return [keyword === 'prefixItems' ? 'items' : keyword, convert(name, inner)];
    }),
  );
}

function reference(name: string, ref: string): string {
  const own = `#/components/schemas/${name}`;
  return ref === '#' ? own : ref.replace('#/$defs/', `${own}.`);
}
