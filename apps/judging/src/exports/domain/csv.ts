export type Cell = string | number | boolean | null;

/** So that spreadsheets read the file as UTF-8 in every language; `champions analyse` and other readers pass over it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Lines handed over at once: one by one they cost more than they hold. */
const TOGETHER = 500;

/**
 * A table as RFC 4180 has it, in pieces. A text that a spreadsheet would take for a formula gets an apostrophe before
 * it, because titles and names are typed by people outside (OWASP, "CSV Injection"); numbers stay numbers.
 */
export function* csv(header: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  let piece = BYTE_ORDER_MARK + toLine(header);
  let lines = 1;
  for (const row of rows) {
    piece += toLine(row);
    lines += 1;
    if (lines < TOGETHER) continue;
    yield piece;
    [piece, lines] = ['', 0];
  }
  if (piece !== '') yield piece;
}

const toLine = (cells: readonly Cell[]): string => `${cells.map(toCell).join(',')}\r\n`;

function toCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  // A spreadsheet looks for the formula after any spaces as well.
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
