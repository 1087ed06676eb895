import { pairScore, type PairWeights } from '@champions/assignment';
import { DomainError } from '@champions/kernel';
import { type AssignmentOptions, defaultOptions, type Likeness } from './assignment-options';
import { type AssignmentProblem, NOT_ALLOWED } from './assignment-problem';
import { type Expert, pairParts, type Topical } from './pair-parts';

export interface EntryToRead extends Topical {
  readonly id: string;
  /** Readings beyond those that every entry gets. */
  readonly more?: number;
}

export interface Reader extends Expert {
  readonly id: string;
  readonly maxLoad: number | null;
  readonly name?: string;
  readonly economy: string | null;
  readonly organisation: string | null;
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
  readonly isFamiliar?: (entry: E, judge: J) => boolean;
  /** What a judge wishes of an entry, from -1 to 1. */
  readonly preferenceOf?: (entry: E, judge: J) => number | undefined;
  readonly roundId?: string;
  readonly seed?: string | null;
  /** The pairs of the plan before. */
  readonly before?: readonly Pair[];
  readonly options?: AssignmentOptions;
}

/**
 * The problem a solver gets: a judge may read what is in no conflict, and where all must read the entry's language, what
 * is in a language of the judge's.
 * @throws DomainError NO_ENTRIES, PANEL_EMPTY, TOO_FEW_READERS with the language that has too few judges.
 */
export function buildProblem<E extends EntryToRead, J extends Reader>(input: ProblemInput<E, J>): AssignmentProblem {
  const { entries, judges, readings, inConflict, isFamiliar = () => false, options = defaultOptions } = input;
  if (entries.length === 0) throw new DomainError('NO_ENTRIES');
  if (judges.length === 0) throw new DomainError('PANEL_EMPTY');
  const { preferenceOf = () => undefined, roundId = '', seed = null, before = [] } = input;
  const { languages, likeness, goal, chance, weights } = options;
  requireReaders(input, languages === 'all' ? readings : 1);
  const wishPoints = (wish: number | undefined) => (wish === undefined ? 0 : pairScore({ preference: wish }, weights));
  const scoresOf = scorer(judges, weights);
  const standing = new Map<string, number>();
  for (const { entryId } of input.standing) standing.set(entryId, (standing.get(entryId) ?? 0) + 1);
  const scores = new Int32Array(entries.length * judges.length);
  for (const [row, entry] of entries.entries()) {
    const [strange, familiar] = scoresOf(entry);
    for (const [column, judge] of judges.entries()) {
      const isApart = (languages === 'all' && !reads(judge, entry)) || inConflict(entry, judge);
      const score = (isFamiliar(entry, judge) ? familiar : strange)[column];
      scores[row * judges.length + column] =
        isApart || score === undefined ? NOT_ALLOWED : score + wishPoints(preferenceOf(entry, judge));
    }
  }
  // One limit fits into the network; the others are seen to beside it.
  const [first, ...others] = likeness;
  return {
    // What all read first has more judges than anybody asked for.
    entries: entries.map(({ id, language, more = 0 }) => ({
      ...{ id, language, judges: Math.max(readings + more, standing.get(id) ?? 0) },
    })),
    judges: judges.map((judge) => {
      const [{ id, name, maxLoad }, group] = [judge, first && groupOf(judge, first.by)];
      const max = maxLoad ?? entries.length;
      return { ...{ id, min: 0, max }, ...(name !== undefined && { name }), ...(group !== undefined && { group }) };
    }),
    scores,
    fixed: toIndexes(input, input.standing),
    ...(first && { perGroup: first.most }),
    coverage: languages === 'one' ? readersOfLanguages(input) : [],
    likeness: others.map(({ by, most }) => ({ by, most, groups: judges.map((judge) => groupOf(judge, by)) })),
    ...{ goal, roundId, keep: toIndexes(input, before) },
    lot: chance !== null && seed !== null ? { percent: chance, seed } : null,
  };
}

/** What a judge is alike in, however it was typed; undefined where nothing is known. */
export function groupOf(judge: Pick<Reader, Likeness>, by: Likeness): string | undefined {
  return judge[by]?.trim().toLowerCase() || undefined;
}

const reads = ({ languages }: Reader, { language }: EntryToRead): boolean => languages.includes(language);

/** Entries alike in language and topics have the same scores, and there are millions of pairs: each is worked out once. */
function scorer(judges: readonly Reader[], weights: PairWeights) {
  const known = new Map<string, readonly [strange: readonly number[], familiar: readonly number[]]>();
  const scoresOf = (entry: EntryToRead, isFamiliar: boolean) =>
    judges.map((judge) => pairScore(pairParts(entry, judge, isFamiliar), weights));
  return (entry: EntryToRead) => {
    const kind = `${entry.language} ${entry.topics.join(' ')}`;
    const scores = known.get(kind) ?? ([scoresOf(entry, false), scoresOf(entry, true)] as const);
    known.set(kind, scores);
    return scores;
  };
}

type Listed = Omit<ProblemInput<EntryToRead, Reader>, 'inConflict' | 'isFamiliar' | 'preferenceOf'>;

function requireReaders({ entries, judges }: Listed, readings: number): void {
  for (const language of [...new Set(entries.map((entry) => entry.language))].sort()) {
    const readers = judges.filter(({ languages }) => languages.includes(language)).length;
    if (readers >= readings) continue;
    const inLanguage = entries.filter((entry) => entry.language === language).length;
    throw new DomainError('TOO_FEW_READERS', { params: { language, readers, readings, entries: inLanguage } });
  }
}

function readersOfLanguages({ entries, judges }: Listed): AssignmentProblem['coverage'] {
  const readers = new Map<string, readonly number[]>();
  return entries.map(({ language }, entry) => {
    const found =
      readers.get(language) ?? judges.flatMap((judge, index) => (judge.languages.includes(language) ? [index] : []));
    readers.set(language, found);
    return { entry, judges: found, atLeast: 1 };
  });
}

function toIndexes({ entries, judges }: Listed, pairs: readonly Pair[]) {
  const rows = new Map(entries.map(({ id }, row) => [id, row]));
  const columns = new Map(judges.map(({ id }, column) => [id, column]));
  return pairs.flatMap(({ entryId, judgeId }) => {
    const [row, column] = [rows.get(entryId), columns.get(judgeId)];
    return row === undefined || column === undefined ? [] : [[row, column] as const];
  });
}
