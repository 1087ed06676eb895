import type { JsonSchema } from './message.json-schema';

/** Keywords for people only: changing them changes no message. */
const annotations = new Set(['$schema', '$id', '$comment', 'title', 'description', 'examples', 'deprecated']);
const objectKeywords = new Set(['properties', 'required', 'additionalProperties']);
const choices = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems']);
const named = new Set(['$defs', 'definitions']);

/**
 * What breaks a published message: everything but a new optional field in an object that is open to unknown fields.
 * Readers ignore fields they do not know; whatever else differs, some reader or some stored message no longer fits.
 * @returns One sentence per break, each beginning with the path of the field; empty when the change may be published.
 */
export function compareSchemas(published: JsonSchema, current: JsonSchema): readonly string[] {
  return compare('', published, current);
}

/** The schema without titles and descriptions: what must not change. */
export function withoutAnnotations(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) => {
      if (annotations.has(keyword)) return [];
      // Under these keywords the keys are names of fields, and a field may well be called "title".
      if ((keyword === 'properties' || named.has(keyword)) && isSchema(value)) {
        return [[keyword, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, strip(inner)]))]];
      }
      return [[keyword, strip(value)]];
    }),
  );
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  return isSchema(value) ? withoutAnnotations(value) : value;
}

function compare(path: string, published: unknown, current: unknown): readonly string[] {
  if (!isSchema(published) || !isSchema(current)) return different(path, 'its schema', published, current);
  const types = different(path, 'type', published.type, current.type);
  if (types.length > 0) return types;
  const keywords = [...new Set([...Object.keys(published), ...Object.keys(current)])];
  return [
    ...compareObject(path, published, current),
    ...keywords
      .filter((keyword) => !annotations.has(keyword) && !objectKeywords.has(keyword) && keyword !== 'type')
      .flatMap((keyword) => compareKeyword(path, keyword, published[keyword], current[keyword])),
  ];
}

function compareKeyword(path: string, keyword: string, published: unknown, current: unknown): readonly string[] {
  if (keyword === 'items' && isSchema(published) && isSchema(current)) return compare(`${path}[]`, published, current);
  if (keyword === 'propertyNames') return compare(`${path}{key}`, published, current);
  if (keyword === 'enum') return compareValues(path, listOf(published), listOf(current));
  if (choices.has(keyword)) return compareChoices(path, keyword, listOf(published), listOf(current));
  if (named.has(keyword)) {
    return compareNamed(recordOf(published), recordOf(current));
  }
  return different(path, keyword, published, current);
}

function compareObject(path: string, published: JsonSchema, current: JsonSchema): readonly string[] {
  const before = recordOf(published.properties);
  const after = recordOf(current.properties);
  const wasRequired = new Set(listOf(published.required));
  const isRequired = new Set(listOf(current.required));
  const isClosed = published.additionalProperties === false;
  const kept = Object.keys(before).flatMap((name) => {
    const field = join(path, name);
    if (!(name in after)) return [`${field}: was removed or renamed`];
    const required =
      wasRequired.has(name) === isRequired.has(name)
        ? []
        : [`${field}: was ${need(wasRequired.has(name))} and is now ${need(isRequired.has(name))}`];
    return [...required, ...compare(field, before[name], after[name])];
  });
  const added = Object.keys(after)
    .filter((name) => !(name in before))
    .flatMap((name) => {
      const field = join(path, name);
      if (isRequired.has(name)) return [`${field}: is new and required; older messages do not have it`];
      return isClosed ? [`${field}: is new, and readers of this version refuse unknown fields`] : [];
    });
  return [...kept, ...added, ...compareRest(path, published.additionalProperties, current.additionalProperties)];
}

/** What unnamed fields may hold: the values of a record, or nothing at all. */
function compareRest(path: string, published: unknown, current: unknown): readonly string[] {
  return isSchema(published) && isSchema(current)
    ? compare(`${path}{}`, published, current)
    : different(path, 'additionalProperties', published, current);
}

function compareValues(path: string, published: readonly unknown[], current: readonly unknown[]): readonly string[] {
  const before = new Set(published.map(text));
  const after = new Set(current.map(text));
  return [
    ...[...before].filter((value) => !after.has(value)).map((value) => `${at(path)}: no longer allows ${value}`),
    ...[...after]
      .filter((value) => !before.has(value))
      .map((value) => `${at(path)}: newly allows ${value}, which readers of this version refuse`),
  ];
}

/** Alternatives may stand in another order; each published one needs one that compares clean, or is reported by place. */
function compareChoices(
  path: string,
  keyword: string,
  published: readonly unknown[],
  current: readonly unknown[],
): readonly string[] {
  if (published.length !== current.length) {
    return [`${at(path)}: had ${String(published.length)} in ${keyword} and now has ${String(current.length)}`];
  }
  return published.flatMap((choice, index) => {
    const candidates = keyword === 'prefixItems' ? [current[index]] : [current[index], ...current];
    const attempts = candidates.map((candidate) => compare(path, choice, candidate));
    return attempts.find((problems) => problems.length === 0) ?? attempts[0] ?? [];
  });
}

function compareNamed(published: JsonSchema, current: JsonSchema): readonly string[] {
  return Object.keys(published).flatMap((name) => compare(`#${name}`, published[name], current[name]));
}

function different(path: string, keyword: string, published: unknown, current: unknown): readonly string[] {
  if (text(published) === text(current)) return [];
  return [`${at(path)}: ${keyword} was ${text(published)} and is now ${text(current)}`];
}

/** JSON with sorted keys, so that order alone is no difference. */
function text(value: unknown): string {
  if (value === undefined) return 'absent';
  return JSON.stringify(value, (_key, inner: unknown) =>
    isSchema(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

const need = (required: boolean): string => (required ? 'required' : 'optional');
const at = (path: string): string => path || 'the message';
const join = (path: string, name: string): string => (path ? `${path}.${name}` : name);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const recordOf = (value: unknown): JsonSchema => (isSchema(value) ? value : {});

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
