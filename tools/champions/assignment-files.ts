import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  type AssignmentProblem,
  NOT_ALLOWED,
  requireSound,
  type StoredProblem,
  UnsoundProblem,
} from '@champions/assignment';
import { JsonReader, UnreachableFile, UnusableFile } from './assignment-files-json';
import { ScoresFile } from './scores-file';

/** An id as a file gives it. */
export type FileId = string | number;

export interface ProblemFile<Problem = AssignmentProblem> {
  readonly problem: Problem;
  /** The ids as the file has them, for results that speak of the same. */
  readonly entryIds: readonly FileId[];
  readonly judgeIds: readonly FileId[];
}

interface Parts {
  entries?: unknown;
  judges?: unknown;
  scores?: Int32Array | { readonly file: string; readonly dtype: string };
  fixed?: unknown;
  perGroup?: unknown;
}

const KNOWN = ['entries', 'judges', 'scores', 'fixed', 'perGroup'] as const;

/**
 * Reads an assignment problem whole. Scores are read as they come, so that a matrix takes its own size in memory and not
 * that of its text.
 * @throws UnusableFile with file, line and column for what is not a problem.
 */
export function readProblem(file: string): ProblemFile {
  return useProblem(file, ({ problem, ...ids }) => {
    const { scores } = problem;
    return { ...ids, problem: { ...problem, scores: scores instanceof ScoresFile ? scores.all() : scores } };
  });
}

/**
 * Reads an assignment problem but for scores that are in a file of their own: those are read when they are needed, as
 * long as `use` runs.
 * @throws UnusableFile as `readProblem` does.
 */
export function useProblem<T>(file: string, use: (problem: ProblemFile<FileProblem>) => T): T {
  const opened = openProblem(file);
  try {
    return use(opened);
  } finally {
    if (opened.problem.scores instanceof ScoresFile) opened.problem.scores.close();
  }
}

type FileProblem = Omit<StoredProblem, 'scores'> & { readonly scores: Int32Array | ScoresFile };

function openProblem(file: string): ProblemFile<FileProblem> {
  const parts = readParts(file);
  try {
    const entries = listOf(parts.entries, 'entries').map((one, e) => entryOf(one, `entries[${e}]`));
    const judges = listOf(parts.judges, 'judges').map((one, j) => judgeOf(one, `judges[${j}]`));
    const entryIds = entries.map(({ id }) => id);
    const judgeIds = judges.map(({ id }) => id);
    const [entryAt, judgeAt] = [placesOf(entryIds), placesOf(judgeIds)];
    const fixed = (parts.fixed === undefined ? [] : listOf(parts.fixed, 'fixed')).map((pair, at) => {
      const path = `fixed[${at}]`;
      if (!Array.isArray(pair) || pair.length !== 2)
        throw new UnsoundProblem(path, 'a pair [entry, judge] belongs here');
      const [entry, judge] = pair as [unknown, unknown];
      return [entryAt(entry, `${path}[0]`, 'entry'), judgeAt(judge, `${path}[1]`, 'judge')] as const;
    });
    const scores = scoresOf(parts.scores, file, entries.length, judges.length);
    const problem = {
      entries: entries.map((entry) => ({ ...entry, id: String(entry.id) })),
      judges: judges.map((judge) => ({ ...judge, id: String(judge.id) })),
      scores,
      ...(fixed.length === 0 ? {} : { fixed }),
      ...(parts.perGroup === undefined ? {} : { perGroup: wholeNumber(parts.perGroup, 'perGroup') }),
    };
    requireSoundOrClose(problem);
    return { problem, entryIds, judgeIds };
  } catch (error) {
    if (!(error instanceof UnsoundProblem)) throw error;
    throw new UnusableFile(file, `${error.path}: ${error.fault}`, offsetOf(file, error.path));
  }
}

/** Reads any JSON file. @throws UnusableFile with line and column where it is not JSON. */
export function readJsonFile(file: string): unknown {
  const reader = new JsonReader(file);
  try {
    const value = reader.value();
    reader.finish();
    return value;
  } finally {
    reader.close();
  }
}

/** Writes a file as a whole or not at all. @throws UnreachableFile when it cannot be written. */
export function writeWhole(file: string, parts: readonly string[]): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, parts.join(''));
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new UnreachableFile(file, `cannot be written (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The place of each id. A number that is no id is a place itself. */
export function placesOf(ids: readonly FileId[]): (id: unknown, path: string, what: string) => number {
  const places = new Map<unknown, number>(ids.map((id, at) => [id, at]));
  return (id, path, what) => {
    const place = places.get(id);
    if (place !== undefined) return place;
    if (typeof id === 'number' && Number.isInteger(id) && id >= 0 && id < ids.length) return id;
    throw new UnsoundProblem(path, `there is no ${what} ${JSON.stringify(id)}`);
  };
}

function readParts(file: string): Parts {
  const reader = new JsonReader(file);
  const parts: Parts = {};
  const seen = new Set<string>();
  try {
    reader.members('the problem', (name) => {
      if (seen.has(name)) reader.fail(`${JSON.stringify(name)} is given twice`);
      seen.add(name);
      if (name === 'scores') parts.scores = readScores(reader, parts);
      else if (isKnown(name)) parts[name] = reader.value();
      else reader.value();
    });
    reader.finish();
  } finally {
    reader.close();
  }
  for (const name of ['entries', 'judges', 'scores'] as const) {
    if (!seen.has(name)) throw new UnusableFile(file, `it has no ${JSON.stringify(name)}; a problem needs it`);
  }
  return parts;
}

function isKnown(name: string): name is Exclude<(typeof KNOWN)[number], 'scores'> {
  return (KNOWN as readonly string[]).includes(name);
}

/** Scores as nested arrays, one an entry; or where they are. */
function readScores(reader: JsonReader, { entries, judges }: Parts): NonNullable<Parts['scores']> {
  if (reader.next() === 0x7b) {
    const found = reader.value('scores') as { file?: unknown; dtype?: unknown };
    if (typeof found.file === 'string' && found.dtype === 'int32le') return { file: found.file, dtype: found.dtype };
    return reader.fail('scores that are elsewhere need a "file" and the "dtype" "int32le"');
  }
  const known = Array.isArray(entries) && Array.isArray(judges) ? entries.length * judges.length : undefined;
  // Two bytes of text a score at least. Pages that stay untouched take no memory.
  const scores = new Int32Array(known ?? Math.ceil((reader.bytes - reader.offset) / 2));
  let width: number | undefined = Array.isArray(judges) ? judges.length : undefined;
  let count = 0;
  reader.items('scores', (entry) => {
    if (reader.next() !== 0x5b) reader.fail(`scores[${entry}]: an array with a score for each judge belongs here`);
    const start = reader.offset;
    const before = count;
    reader.items(`scores[${entry}]`, (judge) => {
      const score = reader.wholeNumber(NOT_ALLOWED, (offset) =>
        reader.fail(
          `scores[${entry}][${judge}]: a score is a whole number from -2147483647 to 2147483647, ` +
            'or null where the pair is not allowed; multiply and round what has decimals',
          offset,
        ),
      );
      if (count < scores.length) scores[count] = score;
      count++;
    });
    width ??= count - before;
    if (count - before !== width) {
      reader.fail(`scores[${entry}]: ${count - before} scores where there are ${width} judges`, start);
    }
  });
  if (count === scores.length) return scores;
  return count < scores.length ? scores.subarray(0, count) : new Int32Array(count);
}

function scoresOf(
  scores: Parts['scores'],
  problemFile: string,
  entries: number,
  judges: number,
): Int32Array | ScoresFile {
  if (scores instanceof Int32Array) return scores;
  return new ScoresFile(resolve(dirname(problemFile), scores?.file ?? ''), entries, judges);
}

function requireSoundOrClose(problem: FileProblem): void {
  try {
    requireSound(problem);
  } catch (error) {
    if (problem.scores instanceof ScoresFile) problem.scores.close();
    throw error;
  }
}

function entryOf(value: unknown, path: string): { id: FileId; judges: number } {
  const one = objectOf(value, path);
  return { id: idOf(one['id'], `${path}.id`), judges: wholeNumber(one['judges'], `${path}.judges`) };
}

function judgeOf(value: unknown, path: string): { id: FileId; min: number; max: number; group?: string } {
  const one = objectOf(value, path);
  const id = idOf(one['id'], `${path}.id`);
  const min = wholeNumber(one['min'], `${path}.min`);
  const max = wholeNumber(one['max'], `${path}.max`);
  const group = one['group'] ?? undefined;
  if (group === undefined) return { id, min, max };
  if (typeof group !== 'string') throw new UnsoundProblem(`${path}.group`, 'a group is a text');
  return { id, min, max, group };
}

function listOf(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new UnsoundProblem(path, 'an array belongs here');
  return value as unknown[];
}

function objectOf(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnsoundProblem(path, 'an object belongs here');
  }
  return value as Record<string, unknown>;
}

function idOf(value: unknown, path: string): FileId {
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new UnsoundProblem(path, value === undefined ? 'it is missing' : 'an id is a text or a number');
}

function wholeNumber(value: unknown, path: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new UnsoundProblem(path, value === undefined ? 'it is missing' : 'a whole number from 0 belongs here');
}

/** Where the value of a path begins, or the innermost part of the way to it that is there. */
function offsetOf(file: string, path: string): number {
  const reader = new JsonReader(file);
  let best = { length: -1, offset: 0 };
  try {
    const visit = (at: string, offset: number) => {
      const leads = path === at || (path.startsWith(at) && /^[.[]/.test(at === '' ? '.' : path.slice(at.length)));
      if (leads && at.length > best.length) best = { length: at.length, offset };
    };
    reader.members('the problem', (name) => {
      reader.next();
      visit(name, reader.offset);
      if (name === 'scores' && reader.next() === 0x5b) skipScores(reader);
      else reader.value(name, visit);
    });
  } finally {
    reader.close();
  }
  return best.offset;
}

function skipScores(reader: JsonReader): void {
  reader.items('scores', () => {
    reader.items('a row', () => {
      reader.wholeNumber(0, () => 0 as never);
    });
  });
}
