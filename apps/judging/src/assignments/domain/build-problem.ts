import { DomainError } from '@champions/kernel';
import { type AssignmentProblem, NOT_ALLOWED } from './assignment-problem';

export interface EntryToRead {
  readonly id: string;
  readonly language: string;
}

export interface Reader {
  readonly id: string;
  readonly languages: readonly string[];
  readonly maxLoad: number | null;
  readonly name?: string;
}

export interface Pair {
  readonly entryId: string;
  readonly judgeId: string;
}

export interface ProblemInput<E extends EntryToRead, J extends Reader> {
  readonly entries: readonly E[];
  readonly judges: readonly J[];
  readonly readings: number;
  /** Pairs with a sheet that stands. */
  readonly standing: readonly Pair[];
  readonly inConflict: (entry: E, judge: J) => boolean;
}

/**
 * The problem a solver gets: a judge may read what is in a language of the judge's and in no conflict. All such pairs
 * fit equally well so far.
 * @throws DomainError NO_ENTRIES, PANEL_EMPTY, TOO_FEW_READERS with the language that has too few judges.
 */
export function buildProblem<E extends EntryToRead, J extends Reader>(input: ProblemInput<E, J>): AssignmentProblem {
  const { entries, judges, readings, inConflict } = input;
  if (entries.length === 0) throw new DomainError('NO_ENTRIES');
  if (judges.length === 0) throw new DomainError('PANEL_EMPTY');
  requireReaders(input);
  const scores = new Int32Array(entries.length * judges.length);
  for (const [row, entry] of entries.entries())
    for (const [column, judge] of judges.entries())
      if (!reads(judge, entry) || inConflict(entry, judge)) scores[row * judges.length + column] = NOT_ALLOWED;
  return {
    entries: entries.map(({ id, language }) => ({ id, judges: readings, language })),
    judges: judges.map(({ id, maxLoad, name }) => ({
      id,
      min: 0,
      max: maxLoad ?? entries.length,
      ...(name !== undefined && { name }),
    })),
    scores,
    fixed: toIndexes(input),
  };
}

const reads = ({ languages }: Reader, { language }: EntryToRead): boolean => languages.includes(language);

type Listed = Omit<ProblemInput<EntryToRead, Reader>, 'inConflict'>;

function requireReaders({ entries, judges, readings }: Listed): void {
  for (const language of [...new Set(entries.map((entry) => entry.language))].sort()) {
    const readers = judges.filter(({ languages }) => languages.includes(language)).length;
    if (readers >= readings) continue;
    const inLanguage = entries.filter((entry) => entry.language === language).length;
    throw new DomainError('TOO_FEW_READERS', { params: { language, readers, readings, entries: inLanguage } });
  }
}

function toIndexes({ entries, judges, standing }: Listed) {
  const rows = new Map(entries.map(({ id }, row) => [id, row]));
  const columns = new Map(judges.map(({ id }, column) => [id, column]));
  return standing.flatMap(({ entryId, judgeId }) => {
    const [row, column] = [rows.get(entryId), columns.get(judgeId)];
    return row === undefined || column === undefined ? [] : [[row, column] as const];
  });
}
