import loadHighs, { type Highs } from 'highs';
import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { allPairs, corePairs } from '../floor/core-pairs';
import { type SolveExact } from '../floor/floor-by-threshold';
import { type SideRow } from '../floor/pair-program';
import { solveWithSideRows } from '../floor/solve-with-side-rows';
import { readersOf } from '../floor/floor-rows';
import { standingLimits } from '../infeasible/standing-limits';
import { totalOf } from '../solve-assignment';

/** At least so many of an entry's judges are among those named: who read its language, who cover its topic. */
export interface Coverage {
  readonly entry: number;
  readonly judges: readonly number[];
  readonly atLeast: number;
}

export interface CoveredOptions {
  /** The exact solver for the greatest total, as `solveAssignment`. */
  readonly solveExact: SolveExact;
  readonly highs?: Highs;
  /** The longest that one program may take, in seconds; 60 when not given. */
  readonly seconds?: number;
}

export interface CoveredAssignment {
  readonly readers: readonly (readonly number[])[];
  readonly total: number;
  /** No assignment with this coverage has a greater total. */
  readonly bound: number;
  readonly exact: boolean;
  /** `plain` where the assignment of the greatest total covers all anyway, else `program`. */
  readonly method: 'plain' | 'program';
}

/** Coverage that cannot be had. */
export class NotCoverable extends Error {
  constructor(
    /** The wishes that fail on their own, as indexes: too few of the judges named may read the entry. Often none. */
    readonly alone: readonly number[],
    /** False where the search ended before it was sure. */
    readonly proven: boolean,
  ) {
    super('no assignment covers every entry');
    this.name = 'NotCoverable';
  }
}

/**
 * The assignment of the greatest total in which every entry has enough judges who read its language or cover its topic.
 *
 * A wish "at least a of the judges S" is, because the entry gets exactly k, "at most k − a of the others": one more node
 * between the entry and its judges. Where an entry's wishes and groups do not cross (each two of these sets are nested or
 * apart: laminar) that is still a flow, and the linear program is whole by itself. Where they cross (groups by country,
 * wishes by language) it is an integer program; both are solved and proven alike, by `solveWithSideRows`. First the
 * plain problem is solved: if that covers all, it is the answer, at any size.
 *
 * @throws NotCoverable where no assignment covers every entry; what `solveExact` throws for a problem without solution.
 */
export async function solveCovered(
  problem: AssignmentProblem,
  coverage: readonly Coverage[],
  options: CoveredOptions,
): Promise<CoveredAssignment> {
  const named = coverage.map(({ judges }) => new Set(judges));
  const plain = options.solveExact(problem).readers;
  const covered = coverage.every(
    ({ entry, atLeast }, i) => (plain[entry] ?? []).filter((j) => named[i]?.has(j)).length >= atLeast,
  );
  if (covered) {
    const total = totalOf(problem, plain);
    return { readers: plain, total, bound: total, exact: true, method: 'plain' };
  }
  const limits = standingLimits(problem);
  const { judges, scores, entries } = problem;
  const mayRead = (e: number, j: number) => scores[e * judges.length + j] !== NOT_ALLOWED || limits.isFixed(e, j);
  const alone = coverage.flatMap(({ entry, judges: wanted, atLeast }, i) => {
    const possible = Math.min(entries[entry]?.judges ?? 0, new Set(wanted.filter((j) => mayRead(entry, j))).size);
    return possible < atLeast ? [i] : [];
  });
  if (alone.length > 0) throw new NotCoverable(alone, true);
  const rows = coverage.map(({ entry, atLeast }, i): SideRow => {
    const standing = [...(named[i] ?? [])].filter((j) => limits.isFixed(entry, j)).length;
    return { entry, coefficient: (j) => (named[i]?.has(j) ? 1 : 0), atLeast: atLeast - standing };
  });
  const all = allPairs(problem, limits);
  const seeds = plain.flatMap((own, e) => own.filter((j) => !limits.isFixed(e, j)).map((j) => e * judges.length + j));
  const core = corePairs(problem, limits, 15, [...seeds, ...coveringPairs(problem, coverage, limits.isFixed)]);
  const answer = solveWithSideRows(options.highs ?? (await loadHighs()), problem, limits, rows, {
    core,
    all,
    seconds: options.seconds ?? 60,
  });
  if ('none' in answer) throw new NotCoverable([], answer.proven);
  const readers = readersOf(problem, answer.chosen);
  const total = totalOf(problem, readers);
  return { readers, total, bound: total - answer.total + answer.bound, exact: answer.exact, method: 'program' };
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
