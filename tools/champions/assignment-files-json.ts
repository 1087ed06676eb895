import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A file that cannot be used, and where: told apart from faults of the program. */
export class UnusableFile extends Error {
  constructor(
    readonly file: string,
    readonly fault: string,
    /** Bytes before the place. */
    readonly offset?: number,
  ) {
    super(`${offset === undefined ? file : placeIn(file, offset)}: ${fault}`);
    this.name = 'UnusableFile';
  }
}

/** A file that cannot be opened, read or written at all: what is in it was not looked at. */
export class UnreachableFile extends UnusableFile {}

const CHUNK = 1 << 18;
const DEEPEST = 64;

/** Reads a JSON file byte by byte without holding it: a matrix of scores is far smaller than its text. */
export class JsonReader {
  private readonly descriptor: number;
  private readonly chunk = Buffer.allocUnsafe(CHUNK);
  private at = 0;
  private end = 0;
  private before = 0;
  readonly bytes: number;

  /** @throws UnusableFile when the file cannot be read. */
  constructor(readonly file: string) {
    try {
      this.descriptor = openSync(file, 'r');
      this.bytes = fstatSync(this.descriptor).size;
      if (this.peek() === 0xef) this.skipByteOrderMark();
    } catch (error) {
      throw new UnreachableFile(file, `cannot be read (${error instanceof Error ? error.message : String(error)})`);
    }
  }

  close(): void {
    closeSync(this.descriptor);
  }

  get offset(): number {
    return this.before + this.at;
  }

  /** The byte that comes next, -1 at the end. */
  peek(): number {
    if (this.at < this.end || this.fill()) return this.chunk[this.at] as number;
    return -1;
  }

  private take(): number {
    const byte = this.peek();
    this.at++;
    return byte;
  }

  private fill(): boolean {
    this.before += this.end;
    this.at = 0;
    this.end = readSync(this.descriptor, this.chunk, 0, CHUNK, null);
    return this.end > 0;
  }

  /** The byte that comes next after any white space. */
  next(): number {
    let byte = this.peek();
    while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
      this.at++;
      byte = this.peek();
    }
    return byte;
  }

  /** Goes past the given character if it comes next. */
  takes(character: string): boolean {
    if (this.next() !== character.charCodeAt(0)) return false;
    this.at++;
    return true;
  }

  expect(character: string, after: string): void {
    if (!this.takes(character)) this.fail(`"${character}" must follow ${after}${this.found()}`);
  }

  /** Goes through an array; `item` reads each. */
  items(what: string, item: (index: number) => void): void {
    this.expect('[', `as the start of ${what}`);
    if (this.takes(']')) return;
    for (let index = 0; ; index++) {
      item(index);
      if (this.takes(']')) return;
      this.expect(',', `${what}[${index}], or "]"`);
    }
  }

  /** Goes through an object; `member` reads the value of each name. */
  members(what: string, member: (name: string) => void): void {
    this.expect('{', `as the start of ${what}`);
    if (this.takes('}')) return;
    for (;;) {
      if (this.next() !== 0x22) this.fail(`a name in double quotes must come here${this.found()}`);
      const name = this.text();
      this.expect(':', `the name ${JSON.stringify(name)}`);
      member(name);
      if (this.takes('}')) return;
      this.expect(',', `the value of ${JSON.stringify(name)}, or "}"`);
    }
  }

  /** Reads any value into memory; `visit` is told where each begins. */
  value(path = '', visit?: (path: string, offset: number) => void, depth = 0): unknown {
    const byte = this.next();
    visit?.(path, this.offset);
    if (depth > DEEPEST) this.fail('values are nested too deeply');
    if (byte === 0x7b) {
      const found: Record<string, unknown> = {};
      this.members(path || 'the file', (name) => {
        const value = this.value(path === '' ? name : `${path}.${name}`, visit, depth + 1);
        Object.defineProperty(found, name, { value, enumerable: true, configurable: true, writable: true });
      });
      return found;
    }
    if (byte === 0x5b) {
      const found: unknown[] = [];
      this.items(path || 'the file', (index) => found.push(this.value(`${path}[${index}]`, visit, depth + 1)));
      return found;
    }
    return byte === 0x22 ? this.text() : this.word();
  }

  /** Refuses what may follow the one value of a file. */
  finish(): void {
    if (this.next() !== -1) this.fail(`nothing may follow the closing bracket${this.found()}`);
  }

  /** A whole number of 32 bits or null, read without any garbage; `otherwise` answers for anything else. */
  wholeNumber(none: number, otherwise: (offset: number) => never): number {
    let byte = this.next();
    const start = this.offset;
    if (byte === 0x6e) return this.word() === null ? none : otherwise(start);
    const negative = byte === 0x2d;
    if (negative) {
      this.at++;
      byte = this.peek();
    }
    let value = 0;
    let digits = 0;
    let leading = false;
    while (byte >= 0x30 && byte <= 0x39) {
      if (digits === 1 && value === 0) leading = true;
      value = value * 10 + byte - 0x30;
      digits++;
      this.at++;
      byte = this.peek();
    }
    if (negative) value = -value;
    const ends = byte === 0x2c || byte === 0x5d || byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
    if (digits === 0 || leading || !ends || value !== (value | 0)) return otherwise(start);
    return value | 0;
  }

  fail(fault: string, offset = this.offset): never {
    throw new UnusableFile(this.file, fault, offset);
  }

  private text(): string {
    const start = this.offset;
    const plain = this.plainText();
    if (plain !== undefined) return plain;
    const parts: number[] = [this.take()];
    for (let byte = this.take(); ; byte = this.take()) {
      if (byte === -1) this.fail('the text that begins here is never closed by a double quote', start);
      parts.push(byte);
      if (byte === 0x22) break;
      if (byte === 0x5c) parts.push(this.take());
    }
    try {
      return JSON.parse(Buffer.from(parts).toString('utf8')) as string;
    } catch {
      return this.fail('the text that begins here is not valid: line breaks and "\\" must be escaped', start);
    }
  }

  /** A text of plain ASCII that lies whole in the chunk, as ids do: read without any garbage. */
  private plainText(): string | undefined {
    for (let at = this.at + 1; at < this.end; at++) {
      const byte = this.chunk[at] as number;
      if (byte === 0x22) {
        const text = this.chunk.toString('latin1', this.at + 1, at);
        this.at = at + 1;
        return text;
      }
      if (byte < 0x20 || byte > 0x7e || byte === 0x5c) return undefined;
    }
    return undefined;
  }

  private word(): unknown {
    const start = this.offset;
    let word = '';
    for (let byte = this.peek(); isOfWord(byte); byte = this.peek()) {
      word += String.fromCharCode(byte);
      this.at++;
    }
    try {
      return JSON.parse(word) as unknown;
    } catch {
      const what = word === '' ? `a value must come here${this.found()}` : `${JSON.stringify(word)} is not a value`;
      return this.fail(what, start);
    }
  }

  private found(): string {
    const byte = this.peek();
    if (byte === -1) return ', but the file ends';
    return byte > 0x20 && byte < 0x7f ? `, not "${String.fromCharCode(byte)}"` : '';
  }

  private skipByteOrderMark(): void {
    this.at += 3;
  }
}

function isOfWord(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || [0x2b, 0x2d, 0x2e].includes(byte);
}

/** `FILE, line 3, column 14` of a place given in bytes. */
function placeIn(file: string, offset: number): string {
  const chunk = Buffer.allocUnsafe(CHUNK);
  const descriptor = openSync(file, 'r');
  let line = 1;
  let column = 1;
  try {
    for (let left = offset; left > 0;) {
      const length = readSync(descriptor, chunk, 0, Math.min(CHUNK, left), null);
      if (length === 0) break;
      for (let at = 0; at < length; at++) {
        const byte = chunk[at] as number;
        if (byte === 0x0a) [line, column] = [line + 1, 1];
        // The further bytes of a character beyond ASCII.
        else if ((byte & 0xc0) !== 0x80) column++;
      }
      left -= length;
    }
  } finally {
    closeSync(descriptor);
  }
  return `${file}, line ${line}, column ${column}`;
}
