import { readFile } from 'node:fs/promises';

/** What is wrong with a file, and where: both counted from 1, the column in characters of its line. */
export class CsvError extends Error {
  constructor(
    readonly line: number,
    readonly column: number,
    readonly reason: string,
  ) {
    super(`line ${line}, column ${column}: ${reason}`);
    this.name = 'CsvError';
  }
}

/** A cell with its place, so that whoever reads its meaning can say where it is wrong. */
export interface CsvCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface CsvFile {
  readonly separator: ',' | ';' | '\t';
  /** Names that are neither empty nor twice there. */
  readonly header: readonly CsvCell[];
  /** Each as long as the header. */
  readonly rows: readonly (readonly CsvCell[])[];
}

/**
 * A CSV file in UTF-8, with or without a byte order mark.
 * @throws CsvError with line and column for what `parseCsv` refuses and for bytes that are not UTF-8; the error of the
 * file system when there is no such file.
 */
export async function readCsvFile(path: string): Promise<CsvFile> {
  return parseCsv(decode(await readFile(path)));
}

/**
 * RFC 4180 with the freedoms spreadsheets take: lines end in LF, CRLF or CR; the separator is the comma, semicolon or
 * tab that the header uses most; blank lines and white space around unquoted cells do not count. All else is refused:
 * rows of another length than the header, header names that are empty or twice there, quotes that are not closed.
 * @throws CsvError
 */
export function parseCsv(text: string): CsvFile {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const separator = separatorOf(source);
  const [header, ...rows] = records(source, separator).filter((cells) => cells.length > 1 || cells[0]?.text !== '');
  if (!header) throw new CsvError(1, 1, 'the file is empty: its first line names the columns');
  checkHeader(header);
  for (const row of rows) checkLength(row, header, separator);
  return { separator, header, rows };
}

/**
 * The finite number in a cell, with a point before its decimals.
 * @param name of the column, for the message.
 * @throws CsvError for anything else; a decimal comma is explained.
 */
export function numberIn(cell: CsvCell, name: string): number {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell.text) && Number.isFinite(Number(cell.text)))
    return Number(cell.text);
  const said = `“${cell.text}” under ${name} is not a number`;
  const comma = /^[+-]?\d*,\d+$/.test(cell.text);
  const way = comma ? `: write the decimals with a point (${cell.text.replace(',', '.')})` : '';
  throw new CsvError(cell.line, cell.column, cell.text === '' ? `a number is missing under ${name}` : said + way);
}

function decode(bytes: Uint8Array): string {
  const way = 'save it as “CSV UTF-8”';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new CsvError(1, 1, `the file is in UTF-16: ${way}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { line, column } = endOf(beforeFirstFlaw(bytes));
    throw new CsvError(line, column, `this character is not in UTF-8: ${way}`);
  }
}

function beforeFirstFlaw(bytes: Uint8Array): string {
  // What a lenient decoder puts in place of a flaw; one that is really written there is three bytes of sound UTF-8.
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const encoded = new TextEncoder();
  let at = lenient.indexOf('\uFFFD');
  while (at >= 0) {
    const start = encoded.encode(lenient.slice(0, at)).length;
    if (!(bytes[start] === 0xef && bytes[start + 1] === 0xbf && bytes[start + 2] === 0xbd)) break;
    at = lenient.indexOf('\uFFFD', at + 1);
  }
  return lenient.slice(0, Math.max(at, 0));
}

function endOf(text: string): { line: number; column: number } {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function separatorOf(source: string): CsvFile['separator'] {
  const firstLine = /^[^\r\n]*/.exec(source.trimStart().replace(/"[^"]*"/g, ''))?.[0] ?? '';
  const count = (separator: string) => firstLine.split(separator).length;
  const [best = ','] = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a));
  return best;
}

function records(source: string, separator: string): CsvCell[][] {
  const rows: CsvCell[][] = [];
  const plain = new RegExp(`[^${separator}\r\n]*`, 'y');
  let row: CsvCell[] = [];
  let [at, line, lineStart] = [0, 1, 0];
  for (;;) {
    while (source[at] === ' ' || (source[at] === '\t' && separator !== '\t')) at += 1;
    const place = { line, column: at - lineStart + 1 };
    if (source[at] === '"') {
      const quoted = quotedCell(source, at, place);
      row.push({ text: quoted.text, ...place });
      for (const end of source.slice(at, quoted.end).matchAll(/\r\n|\r|\n/g)) {
        line += 1;
        lineStart = at + end.index + end[0].length;
      }
      at = quoted.end;
      while (source[at] === ' ') at += 1;
      const next = source[at];
      if (next !== undefined && next !== separator && next !== '\r' && next !== '\n')
        throw new CsvError(
          line,
          at - lineStart + 1,
          'text after a closing quote: a quote inside a cell is written twice',
        );
    } else {
      plain.lastIndex = at;
      const text = (plain.exec(source)?.[0] ?? '').trimEnd();
      const quote = text.indexOf('"');
      if (quote >= 0)
        throw new CsvError(
          line,
          place.column + quote,
          'a quote inside a cell: put the cell in quotes and double this one',
        );
      row.push({ text, ...place });
      at = plain.lastIndex;
    }
    if (source[at] === separator) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= source.length) return rows;
    at += source.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    lineStart = at;
  }
}

function quotedCell(source: string, start: number, place: { line: number; column: number }) {
  for (let from = start + 1; ;) {
    const quote = source.indexOf('"', from);
    if (quote < 0) throw new CsvError(place.line, place.column, 'this quote is not closed before the file ends');
    if (source[quote + 1] !== '"')
      return { text: source.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    from = quote + 2;
  }
}

function checkHeader(header: readonly CsvCell[]): void {
  const seen = new Map<string, CsvCell>();
  for (const cell of header) {
    if (cell.text === '') throw new CsvError(cell.line, cell.column, 'this column has no name');
    const twin = seen.get(cell.text);
    if (twin)
      throw new CsvError(cell.line, cell.column, `“${cell.text}” names a column already (at column ${twin.column})`);
    seen.set(cell.text, cell);
  }
}

function checkLength(row: readonly CsvCell[], header: readonly CsvCell[], separator: string): void {
  if (row.length === header.length) return;
  const [first, extra] = [row[0], row[header.length]];
  const place = extra ?? row.at(-1) ?? first;
  const way =
    extra && separator === ','
      ? ' (a decimal comma? Write decimals with a point, and cells that hold a comma in quotes)'
      : '';
  const said = `${row.length} cells where the header has ${header.length}${way}`;
  throw new CsvError(place?.line ?? 1, place?.column ?? 1, said);
}
