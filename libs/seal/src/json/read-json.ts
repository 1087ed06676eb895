/** What is wrong with a text that should be JSON. */
export type JsonFlawCode =
  | 'empty'
  | 'ends-early'
  | 'not-expected'
  | 'bad-number'
  | 'bad-escape'
  | 'control-character'
  | 'name-twice'
  | 'text-after-end'
  | 'too-deep';

export interface JsonFlaw {
  readonly code: JsonFlawCode;
  /** Both from 1; the column in UTF-16 code units of its line. */
  readonly line: number;
  readonly column: number;
  /** What stands there; nothing at the end. */
  readonly found: string;
}

export type JsonRead = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly flaw: JsonFlaw };

class Flawed extends Error {
  constructor(
    readonly code: JsonFlawCode,
    readonly at: number,
  ) {
    super(code);
  }
}

const MOST_DEEP = 512;
const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORD = /[A-Za-z0-9+.-]*/y;

/**
 * JSON (RFC 8259), with the place of what is wrong. Stricter than `JSON.parse` where a text could look like one thing and
 * be read as another: a name that comes twice in one object is refused, and so is nesting beyond 512. A byte order mark
 * in front is passed over.
 */
export function readJson(text: string): JsonRead {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const end = afterSpace(source, afterValue(source, afterSpace(source, 0), 0));
    if (end < source.length) throw new Flawed('text-after-end', end);
    return { ok: true, value: JSON.parse(source) as unknown };
  } catch (error) {
    if (!(error instanceof Flawed)) throw error;
    return { ok: false, flaw: placed(source, error) };
  }
}

function placed(source: string, { code, at }: Flawed): JsonFlaw {
  const lines = source.slice(0, at).split('\n');
  const blank = source.trim() === '';
  return {
    code: blank ? 'empty' : code === 'not-expected' && at >= source.length ? 'ends-early' : code,
    ...{ line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
    found: Array.from(source.slice(at, at + 24).split('\n')[0] ?? '')
      .slice(0, 12)
      .join(''),
  };
}

/** Where a match at a place ends. */
function after(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}

const afterSpace = (source: string, at: number): number => after(SPACE, source, at);

function afterValue(source: string, at: number, depth: number): number {
  if (depth > MOST_DEEP) throw new Flawed('too-deep', at);
  switch (source[at]) {
    case '{':
      return afterMembers(source, at + 1, depth);
    case '[':
      return afterItems(source, at + 1, depth);
    case '"':
      return afterText(source, at);
    default:
      return afterScalar(source, at);
  }
}

function afterScalar(source: string, at: number): number {
  const word = source.slice(at, after(WORD, source, at));
  if (word === 'true' || word === 'false' || word === 'null') return at + word.length;
  if (!/^[-0-9]/.test(word)) throw new Flawed('not-expected', at);
  const end = after(NUMBER, source, at);
  if (end !== at + word.length) throw new Flawed('bad-number', at);
  return end;
}

function afterText(source: string, at: number): number {
  let to = at + 1;
  for (; to < source.length && source[to] !== '"'; to += 1) {
    if (source.charCodeAt(to) < 0x20) throw new Flawed('control-character', to);
    if (source[to] !== '\\') continue;
    const end = after(ESCAPE, source, to);
    if (end === to) throw new Flawed('bad-escape', to);
    to = end - 1;
  }
  if (to >= source.length) throw new Flawed('ends-early', to);
  return to + 1;
}

function afterItems(source: string, start: number, depth: number): number {
  let at = afterSpace(source, start);
  if (source[at] === ']') return at + 1;
  for (;;) {
    at = afterSpace(source, afterValue(source, afterSpace(source, at), depth + 1));
    if (source[at] === ']') return at + 1;
    if (source[at] !== ',') throw new Flawed('not-expected', at);
    at += 1;
  }
}

function afterMembers(source: string, start: number, depth: number): number {
  let at = afterSpace(source, start);
  if (source[at] === '}') return at + 1;
  const names = new Set<string>();
  for (;;) {
    at = afterSpace(source, at);
    if (source[at] !== '"') throw new Flawed('not-expected', at);
    const end = afterText(source, at);
    const name = JSON.parse(source.slice(at, end)) as string;
    if (names.has(name)) throw new Flawed('name-twice', at);
    names.add(name);
    at = afterSpace(source, end);
    if (source[at] !== ':') throw new Flawed('not-expected', at);
    at = afterSpace(source, afterValue(source, afterSpace(source, at + 1), depth + 1));
    if (source[at] === '}') return at + 1;
    if (source[at] !== ',') throw new Flawed('not-expected', at);
    at += 1;
  }
}
