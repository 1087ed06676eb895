import { createHash } from 'node:crypto';

const LONE_SURROGATE = /\p{Surrogate}/u;

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * JSON Canonicalization Scheme (RFC 8785): members sorted by UTF-16 code units, numbers as ECMAScript prints them,
 * no white space. Members that are undefined are left out, dates become ISO strings.
 * @throws RangeError for NaN, infinities and lone surrogates, which JSON cannot carry.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('canonical JSON has no NaN or infinity');
  if (typeof value === 'string' && LONE_SURROGATE.test(value))
    throw new RangeError('canonical JSON has no lone surrogates');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  let members = '';
  // The default order of `sort` is the order of UTF-16 code units, which the scheme asks for.
  for (const name of Object.keys(value).sort()) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (member !== undefined) members += `${members === '' ? '' : ','}${canonicalJson(name)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/** SHA-256 over the canonical JSON of a value, as 64 lower-case hex digits. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
