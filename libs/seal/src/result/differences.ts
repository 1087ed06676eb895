/** Where two JSON values differ: a JSON pointer (RFC 6901) into the document, and what stands there and should. */
export interface Difference {
  readonly path: string;
  readonly code: DifferenceCode;
  /** What replaying gives; left out where nothing should be. */
  readonly expected?: unknown;
  /** What the document says; left out where it says nothing. */
  readonly found?: unknown;
}

export type DifferenceCode =
  | 'missing'
  | 'unexpected'
  | 'differs'
  /** Not of the kind the format asks for. */
  | 'malformed'
  /** The ranking or a tie-break refuses the input; `expected` says why. */
  | 'cannot-be-computed'
  /** Rules after the first sheet, a lot told before a root was public, anything after the result. */
  | 'out-of-order'
  /** A root that was kept covers more facts than there are. */
  | 'not-in-chain'
  | 'another-key'
  | 'signature-does-not-match';

/** Every difference between what should be and what is, deepest first named; none for equal JSON values. */
export function differencesBetween(expected: unknown, found: unknown, path = ''): Difference[] {
  if (found === undefined) return expected === undefined ? [] : [{ path, code: 'missing', expected }];
  if (expected === undefined) return [{ path, code: 'unexpected', found }];
  if (Array.isArray(expected) && Array.isArray(found)) {
    const length = Math.max(expected.length, found.length);
    return Array.from({ length }, (_, at) => differencesBetween(expected[at], found[at], `${path}/${at}`)).flat();
  }
  if (isObject(expected) && isObject(found))
    return [...new Set([...Object.keys(expected), ...Object.keys(found)])].flatMap((name) =>
      differencesBetween(own(expected, name), own(found, name), `${path}/${escaped(name)}`),
    );
  return Object.is(normal(expected), normal(found)) ? [] : [{ path, code: 'differs', expected, found }];
}

/** A member's name inside a JSON pointer. */
export const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (value: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;
// JSON writes -0 and 0 alike.
const normal = (value: unknown): unknown => (value === 0 ? 0 : value);
