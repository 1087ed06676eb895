import { isHash } from '../encoding/hash-value';
import type { Difference } from './differences';

/** Says by path what of a value is not as it should be. */
export type Shape = (value: unknown, path: string) => Difference[];

const malformed = (path: string, expected: string, found: unknown): Difference[] =>
  found === undefined ? [{ path, code: 'missing', expected }] : [{ path, code: 'malformed', expected, found }];
export const is =
  (kind: string, holds: (value: unknown) => boolean): Shape =>
  (value, path) =>
    holds(value) ? [] : malformed(path, kind, value);

export const text = is('a text', (value) => typeof value === 'string');
export const number = is('a number', (value) => typeof value === 'number' && Number.isFinite(value));
export const anything = is(
  'an object',
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
export const hash = is('64 hexadecimal digits', isHash);
export const literal = (wanted: unknown): Shape => is(JSON.stringify(wanted), (value) => value === wanted);
export const oneOf = (...wanted: readonly unknown[]): Shape =>
  is(wanted.map((one) => JSON.stringify(one)).join(' or '), (value) => wanted.includes(value));
export const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? [] : shape(value, path);
/** A member that may be left out. */
export const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? [] : shape(value, path);
export const list =
  (item: Shape): Shape =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((one: unknown, at) => item(one, `${path}/${at}`))
      : malformed(path, 'a list', value);
/** Members that must be there; what else there is, is covered by a hash or a signature. */
export const object =
  (members: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    const wrong = anything(value, path);
    if (wrong.length > 0) return wrong;
    const given = value as Readonly<Record<string, unknown>>;
    return Object.entries(members).flatMap(([name, shape]) =>
      shape(Object.hasOwn(given, name) ? given[name] : undefined, `${path}/${name}`),
    );
  };

const byName =
  (shape: Shape): Shape =>
  (value, path) => {
    const wrong = anything(value, path);
    return wrong.length > 0
      ? wrong
      : Object.entries(value as object).flatMap(([name, one]) => shape(one, `${path}/${name}`));
  };

/** Finite numbers by name. */
export const numbers = byName(number);
/** Texts by name. */
export const texts = byName(text);
