import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { CsvError, numberIn, parseCsv, readCsvFile } from './csv-file';

const texts = (source: string) => {
  const { header, rows } = parseCsv(source);
  return [header, ...rows].map((cells) => cells.map(({ text }) => text));
};
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof CsvError) return `${error.line}:${error.column} ${error.reason}`;
    throw error;
  }
  return 'none';
};

describe('a CSV file', () => {
  it.each([
    ['commas', 'entry,mark\na,1\n'],
    ['semicolons', 'entry;mark\na;1\n'],
    ['tabs', 'entry\tmark\na\t1\n'],
    ['a byte order mark and CRLF', '\uFEFFentry,mark\r\na,1\r\n'],
    ['CR alone', 'entry,mark\ra,1'],
    ['white space and blank lines', ' entry , mark\n\n a ,1 \n\n'],
    ['quotes', '"entry","mark"\n"a" , "1"'],
  ])('is read with %s', (_, source) => {
    expect(texts(source)).toEqual([
      ['entry', 'mark'],
      ['a', '1'],
    ]);
  });

  it('keeps separators, lines and doubled quotes of quoted cells, and knows where cells begin', () => {
    const { rows } = parseCsv('entry,mark\n"a, ""b""\nc",7\nd,8');
    expect(rows).toEqual([
      [
        { text: 'a, "b"\nc', line: 2, column: 1 },
        { text: '7', line: 3, column: 4 },
      ],
      [
        { text: 'd', line: 4, column: 1 },
        { text: '8', line: 4, column: 3 },
      ],
    ]);
  });

  it('keeps empty cells, also at the end of a line', () => {
    expect(texts('a,b,c\n,,\n1,,')).toEqual([
      ['a', 'b', 'c'],
      ['', '', ''],
      ['1', '', ''],
    ]);
  });

  it.each([
    ['', '1:1 the file is empty: its first line names the columns'],
    ['a,,b\n', '1:3 this column has no name'],
    ['a,b,a\n', '1:5 “a” names a column already (at column 1)'],
    ['a,b\n1\n', '2:1 1 cells where the header has 2'],
    [
      'a,b\n1,2,5\n',
      '2:5 3 cells where the header has 2 (a decimal comma? Write decimals with a point, and cells that hold a comma in quotes)',
    ],
    ['a;b\n1;2;5\n', '2:5 3 cells where the header has 2'],
    ['a,b\n1,"2\n', '2:3 this quote is not closed before the file ends'],
    ['a,b\n1,2"3\n', '2:4 a quote inside a cell: put the cell in quotes and double this one'],
    ['a,b\n"1"x,2\n', '2:4 text after a closing quote: a quote inside a cell is written twice'],
  ])('is refused with line and column: %j', (source, said) => {
    expect(refusal(() => parseCsv(source))).toBe(said);
  });

  it('gives back whatever was quoted into it', () => {
    const cell = fc.string({ unit: 'grapheme' });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = fc.array(fc.tuple(cell, cell), { maxLength: 8 });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, separator, end) => {
          const source = [['x', 'y'], ...rows].map((cells) => cells.map(quoted).join(separator)).join(end);
          expect(texts(source).slice(1)).toEqual(rows);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe('a number in a cell', () => {
  const cell = (text: string) => ({ text, line: 4, column: 9 });

  it.each(['7', '-3', '+2', '0.25', '.5', '4.', '1e3'])('is read: %s', (text) => {
    expect(numberIn(cell(text), 'mark')).toBe(Number(text));
  });

  it.each([
    ['3,5', '4:9 “3,5” under mark is not a number: write the decimals with a point (3.5)'],
    ['', '4:9 a number is missing under mark'],
    ['n/a', '4:9 “n/a” under mark is not a number'],
    ['0x10', '4:9 “0x10” under mark is not a number'],
    ['1e999', '4:9 “1e999” under mark is not a number'],
    ['NaN', '4:9 “NaN” under mark is not a number'],
  ])('is refused: %j', (text, said) => {
    expect(refusal(() => numberIn(cell(text), 'mark'))).toBe(said);
  });
});

describe('the bytes of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csv-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'marks.csv');

  it.each([
    [
      'Latin-1',
      Buffer.from('entry,mark\nZürich,1\n', 'latin1'),
      'line 2, column 2: this character is not in UTF-8: save it as “CSV UTF-8”',
    ],
    [
      'UTF-16',
      Buffer.from('\uFEFFentry,mark\n', 'utf16le'),
      'line 1, column 1: the file is in UTF-16: save it as “CSV UTF-8”',
    ],
  ])('are refused in %s, with the place', async (_, bytes, said) => {
    writeFileSync(path, bytes);
    await expect(readCsvFile(path)).rejects.toThrow(said);
  });

  it('are read in UTF-8', async () => {
    writeFileSync(path, '\uFEFFentry,mark\nZürich,1\n');
    const { rows } = await readCsvFile(path);
    expect(rows.map((cells) => cells.map(({ text }) => text))).toEqual([['Zürich', '1']]);
  });
});
