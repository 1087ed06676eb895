import loadHighs, { type Highs } from 'highs';
import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { allPairs, corePairs } from '../floor/core-pairs';
import { readersOf } from '../floor/floor-rows';
import { type SideRow } from '../floor/pair-program';
import { solveWithSideRows } from '../floor/solve-with-side-rows';
import { standingLimits, type StandingLimits } from '../infeasible/standing-limits';
import { totalOf } from '../solve-assignment';
import { brokenLimits } from './broken-limits';
import { mendLimits, type SolvePriced } from './mend-limits';
import { type Coverage, coverageRow, likenessRow, type SideLimits } from './side-limits';

export interface LimitedOptions {
  /** The exact solver for the greatest total, as `solveAssignment`. */
  readonly solveExact: SolvePriced;
  readonly highs?: Highs;
  /** How long programs may take, in seconds, before what was found is taken; each a third of it. 60 when not given. */
  readonly seconds?: number;
  /** Up to so many pairs programs are solved; beyond, what was mended stands. 1,000,000 when not given. */
  readonly mostPairs?: number;
}

export interface LimitedAssignment {
  readonly readers: readonly (readonly number[])[];
  readonly total: number;
  /** No assignment that keeps these limits has a greater total. */
  readonly bound: number;
  readonly exact: boolean;
  /** `plain` where the greatest total keeps all limits anyway, `mended` for the best found by deciding, else `program`. */
  readonly method: 'plain' | 'mended' | 'program';
}

/** How often broken limits are added, and what share of the time each program has. */
const MOST_ROUNDS = 20;
const SHARES = 3;

/** Limits that cannot be kept together. */
export class NotCoverable extends Error {
  constructor(
    /** The coverages that fail on their own, as indexes: too few of the judges named may read the entry. Often none. */
    readonly alone: readonly number[],
    /** False where the search ended before it was sure. */
    readonly proven: boolean,
  ) {
    super('no assignment covers every entry');
    this.name = 'NotCoverable';
  }
}

/**
 * The assignment of the greatest total that keeps side limits: several limits on likeness at once, and coverage.
 *
 * A network holds one family of groups (`perGroup`); further ones, and wishes that cross them, make it an integer
 * program. First the plain problem is solved: if that keeps all, it is the answer, at any size, and otherwise a bound.
 * Then `mendLimits` gives an assignment that keeps them; where it does not reach the bound, the integer program does
 * (`solveWithSideRows`), with all coverages and those limits on likeness that were found broken, which are added until
 * none is (Dantzig, Fulkerson and Johnson 1954: a program with fewer rows bounds the whole one, and is right where its
 * solution keeps the rest too). What is given is checked by counting, and how much better it could be is said.
 *
 * @throws NotCoverable where no assignment keeps the limits; what `solveExact` throws for a problem without solution.
 */
export async function solveLimited(
  problem: AssignmentProblem,
  side: SideLimits,
  options: LimitedOptions,
): Promise<LimitedAssignment> {
  const solved = options.solveExact(problem);
  const most = totalOf(problem, solved.readers);
  if (brokenLimits(problem, solved.readers, side).length === 0)
    return { readers: solved.readers, total: most, bound: most, exact: true, method: 'plain' };
  const limits = standingLimits(problem);
  const alone = failingAlone(problem, side.coverage ?? [], limits);
  if (alone.length > 0) throw new NotCoverable(alone, true);
  const mended = mendLimits(problem, side, solved, options.solveExact);
  const fallback = mended && { readers: mended, total: totalOf(problem, mended), method: 'mended' as const };
  if (fallback?.total === most) return { ...fallback, bound: most, exact: true };
  if (problem.scores.length > (options.mostPairs ?? 1_000_000)) {
    if (fallback === undefined) throw new NotCoverable([], false);
    return { ...fallback, bound: most, exact: false };
  }
  const highs = options.highs ?? (await loadHighs());
  const starts = [solved.readers, mended ?? []];
  const found = byPrograms(highs, problem, side, { limits, starts, seconds: options.seconds ?? 60 });
  const bound = Math.min(most, found.bound);
  if (found.readers === undefined) {
    if (fallback === undefined) throw new NotCoverable([], found.proven);
    return { ...fallback, bound: Math.max(bound, fallback.total), exact: bound <= fallback.total };
  }
  const total = totalOf(problem, found.readers);
  if (fallback && fallback.total > total) return { ...fallback, bound, exact: bound <= fallback.total };
  return { readers: found.readers, total, bound: Math.max(bound, total), exact: bound <= total, method: 'program' };
}

interface ByPrograms {
  readonly limits: StandingLimits;
  readonly starts: readonly (readonly (readonly number[])[])[];
  readonly seconds: number;
}

function byPrograms(
  highs: Highs,
  problem: AssignmentProblem,
  side: SideLimits,
  { limits, starts, seconds }: ByPrograms,
): { readonly readers?: readonly (readonly number[])[]; readonly bound: number; readonly proven: boolean } {
  const { coverage = [], likeness = [] } = side;
  const rows: SideRow[] = coverage.map((one) => coverageRow(one, limits));
  const known = new Set<string>();
  const add = (readers: readonly (readonly number[])[]): boolean => {
    const before = known.size;
    for (const one of brokenLimits(problem, readers, side)) {
      const limit = one.code === 'TOO_ALIKE' ? likeness[one.limit] : undefined;
      if (one.code !== 'TOO_ALIKE' || limit === undefined) continue;
      const key = `${String(one.limit)} ${String(one.entry)} ${one.group}`;
      if (known.has(key)) continue;
      known.add(key);
      rows.push(likenessRow(limit, one.entry, one.group, limits));
    }
    return known.size > before;
  };
  const all = allPairs(problem, limits);
  const seeds = starts.flatMap((readers) => readers.flatMap((own, e) => freePairs(problem, limits, own, e)));
  const core = corePairs(problem, limits, 15, [...seeds, ...coveringPairs(problem, coverage, limits.isFixed)]);
  add(starts[0] ?? []);
  let bound = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const answer = solveWithSideRows(highs, problem, limits, rows, { core, all, seconds: seconds / SHARES });
    if ('none' in answer) return { bound, proven: answer.proven };
    const readers = readersOf(problem, answer.chosen);
    bound = Math.min(bound, totalOf(problem, readers) - answer.total + answer.bound);
    if (!add(readers)) return { readers, bound, proven: answer.exact };
    // Without an end to one program there is none to the next, which is larger.
    if (!answer.exact) break;
  }
  return { bound, proven: false };
}

function freePairs({ judges }: AssignmentProblem, { isFixed }: StandingLimits, own: readonly number[], e: number) {
  return own.filter((j) => !isFixed(e, j)).map((j) => e * judges.length + j);
}

function failingAlone(
  { judges, scores, entries }: AssignmentProblem,
  coverage: readonly Coverage[],
  { isFixed }: StandingLimits,
): number[] {
  const mayRead = (e: number, j: number) => scores[e * judges.length + j] !== NOT_ALLOWED || isFixed(e, j);
  return coverage.flatMap(({ entry, judges: wanted, atLeast }, i) => {
    const possible = Math.min(entries[entry]?.judges ?? 0, new Set(wanted.filter((j) => mayRead(entry, j))).size);
    return possible < atLeast ? [i] : [];
  });
}

/** The few best pairs of each wish, so that the program begins with a way to meet it. */
function coveringPairs(
  { scores, judges }: AssignmentProblem,
  coverage: readonly Coverage[],
  isFixed: (entry: number, judge: number) => boolean,
): number[] {
  return coverage.flatMap(({ entry, judges: wanted, atLeast }) =>
    wanted
      .filter((j) => scores[entry * judges.length + j] !== NOT_ALLOWED && !isFixed(entry, j))
      .map((j) => entry * judges.length + j)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
      .slice(0, 4 + atLeast),
  );
}
