import type { Mark } from '@champions/ranking';
import { type CsvCell, CsvError, type CsvFile, numberIn } from './csv-file';

const COLUMNS = ['entry', 'judge', 'criterion', 'mark'] as const;
const known = 'the columns are entry, judge, criterion (which may be left out) and mark';

/**
 * The marks of a file with a line for each.
 * @throws CsvError with the place of a column that is missing or not known, a cell that is empty, a mark that is not a
 *   number, and a mark that is given twice.
 */
export function marksOf({ header, rows }: CsvFile): readonly Mark[] {
  const foreign = header.find(({ text }) => !COLUMNS.some((name) => name === text));
  if (foreign) throw new CsvError(foreign.line, foreign.column, `a column “${foreign.text}” is not known: ${known}`);
  const at = (name: (typeof COLUMNS)[number]): number => header.findIndex(({ text }) => text === name);
  const [entryAt, judgeAt, criterionAt, markAt] = COLUMNS.map(at) as [number, number, number, number];
  const missing = COLUMNS.find((name) => name !== 'criterion' && at(name) < 0);
  if (missing) throw new CsvError(1, 1, `there is no column “${missing}”: ${known}`);

  const lines = new Map<string, number>();
  return rows.map((row) => {
    const entry = named(row[entryAt], 'entry');
    const judge = named(row[judgeAt], 'judge');
    const criterion = criterionAt < 0 ? undefined : named(row[criterionAt], 'criterion');
    const cell = row[markAt];
    if (!cell) throw new CsvError(row[0]?.line ?? 1, 1, 'a mark is missing');
    const key = JSON.stringify([entry.text, judge.text, criterion?.text]);
    const before = lines.get(key);
    if (before !== undefined) {
      const said = `${judge.text} has a mark for ${entry.text}${criterion ? ` on ${criterion.text}` : ''} already`;
      throw new CsvError(entry.line, entry.column, `${said} (in line ${before}): take one of them out`);
    }
    lines.set(key, entry.line);
    return {
      ...{ entry: entry.text, judge: judge.text, mark: numberIn(cell, 'mark') },
      ...(criterion ? { criterion: criterion.text } : {}),
    };
  });
}

function named(cell: CsvCell | undefined, column: string): CsvCell {
  if (cell && cell.text !== '') return cell;
  throw new CsvError(cell?.line ?? 1, cell?.column ?? 1, `the ${column} is missing: leave out lines without a mark`);
}
