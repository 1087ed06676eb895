import loadHighs, { type Highs } from 'highs';
import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { type StandingLimits, standingLimits } from '../infeasible/standing-limits';
import { totalOf } from '../solve-assignment';
import { allPairs, corePairs } from './core-pairs';
import { floorByThreshold, type SolveExact } from './floor-by-threshold';
import { type SideRow, solvePairProgram } from './pair-program';
import { solveByColumns } from './solve-by-columns';
import { solveWithSideRows, wholeBelow } from './solve-with-side-rows';

export interface FairFloorOptions {
  /** The exact solver for the greatest total, as `solveAssignment`. */
  readonly solveExact: SolveExact;
  /** HiGHS if it is loaded already. */
  readonly highs?: Highs;
  /** The longest that one program may take, in seconds, before what was found is taken; 60 when not given. */
  readonly seconds?: number;
  /** Up to so many pairs the programs are solved; beyond, the best found by thresholds. 1,000,000 when not given. */
  readonly mostPairs?: number;
}

/** The assignment whose worst-served entry is served best, with what is known of how much better it could be. */
export interface FairFloor {
  readonly readers: readonly (readonly number[])[];
  /** The least sum of scores that an entry's judges have; entries that want no judge are left out. */
  readonly floor: number;
  /** No assignment has a higher floor. */
  readonly floorBound: number;
  /** `floorBound − floor`; 0 when the floor is proven. */
  readonly gap: number;
  readonly exact: boolean;
  /** The sum of all scores, and whether it is the greatest that this floor allows. */
  readonly total: number;
  readonly totalExact: boolean;
}

/**
 * Raises the worst-served entry first (max-min fairness, as Stelmakh, Shah and Singh 2018, "PeerReview4All"), then the
 * total at that floor.
 *
 * The highest floor is bounded by its linear program over all pairs; an integer program over each entry's best pairs
 * then looks for an assignment that reaches it. Where none does, the best floor found stands with the gap said aloud,
 * unless all pairs were in the program and it was solved to the end. Bounds are computed by own arithmetic in doubles
 * from the solver's prices (see `priceBound`).
 *
 * @throws what `solveExact` throws for a problem without solution.
 */
export async function solveFairFloor(problem: AssignmentProblem, options: FairFloorOptions): Promise<FairFloor> {
  const { solveExact, seconds = 60, mostPairs = 1_000_000 } = options;
  const plain = solveExact(problem).readers;
  const limits = standingLimits(problem);
  const rows = floorRows(problem, limits);
  const most = bestAlone(problem, limits, rows);
  if (rows.length === 0 || floorOf(problem, plain) >= most) {
    const floor = rows.length === 0 ? 0 : most;
    return {
      readers: plain,
      floor,
      floorBound: floor,
      gap: 0,
      exact: true,
      total: totalOf(problem, plain),
      totalExact: true,
    };
  }
  if (problem.scores.length > mostPairs) {
    const readers = floorByThreshold(problem, solveExact, plain, (found) => floorOf(problem, found));
    const floor = floorOf(problem, readers);
    const gap = most - floor;
    return {
      readers,
      floor,
      floorBound: most,
      gap,
      exact: gap === 0,
      total: totalOf(problem, readers),
      totalExact: false,
    };
  }
  const highs = options.highs ?? (await loadHighs());
  return floorByPrograms(highs, problem, limits, rows, { plain, most, seconds });
}

function floorByPrograms(
  highs: Highs,
  problem: AssignmentProblem,
  limits: StandingLimits,
  rows: readonly SideRow[],
  { plain, most, seconds }: { plain: readonly (readonly number[])[]; most: number; seconds: number },
): FairFloor {
  const { scores, judges } = problem;
  const all = allPairs(problem, limits);
  const named = plain.flatMap((readers, e) =>
    readers.filter((j) => !limits.isFixed(e, j)).map((j) => e * judges.length + j),
  );
  const core = corePairs(problem, limits, 15, named);
  const aimed = { scores, limits, aim: 'worst', seconds } as const;
  const relaxed = solveByColumns(highs, { ...aimed, rows }, core, () => all);
  const shares = relaxed?.prices.rows.reduce((sum, price) => sum + Math.max(0, -price), 0) ?? 0;
  let floorBound = relaxed && shares > 0 ? Math.min(most, wholeBelow(relaxed.proof.bound / shares)) : most;
  const plainFloor = floorOf(problem, plain);
  const reach = (floor: number) =>
    solveWithSideRows(highs, problem, limits, raisedTo(rows, floor), { core, all, seconds });
  let best = reach(floorBound);
  if ('none' in best) {
    // The bound is out of reach: the best floor there is, over all pairs where they are few enough to be sure of it.
    const everything = all.length <= SURELY;
    const pairs = everything ? all : [...core].sort((a, b) => a - b);
    const answer = solvePairProgram(highs, { ...aimed, rows, pairs, whole: true });
    const reached = answer.values.length > 0 ? Math.round(answer.objective) : plainFloor;
    const within = Math.max(plainFloor, reached);
    if (answer.status === 'optimal' && everything) floorBound = within;
    else if (best.proven) floorBound--;
    best = reach(within);
  }
  if ('none' in best) {
    const total = totalOf(problem, plain);
    return {
      readers: plain,
      floor: plainFloor,
      floorBound,
      gap: floorBound - plainFloor,
      exact: floorBound === plainFloor,
      total,
      totalExact: false,
    };
  }
  const readers = readersOf(problem, best.chosen);
  const floor = floorOf(problem, readers);
  const gap = floorBound - floor;
  return {
    readers,
    floor,
    floorBound,
    gap,
    exact: gap === 0,
    total: totalOf(problem, readers),
    totalExact: best.exact,
  };
}

/** Up to so many pairs all of them are in the integer program that maximises the floor. */
const SURELY = 5_000;

/** One row an entry: what its judges' scores add up to, fixed ones taken off. */
function floorRows({ entries, judges, scores, fixed = [] }: AssignmentProblem, { need }: StandingLimits): SideRow[] {
  const standing = new Float64Array(entries.length);
  for (const pair of new Set(fixed.map(([e, j]) => e * judges.length + j))) {
    const entry = Math.floor(pair / judges.length);
    const score = scores[pair] ?? NOT_ALLOWED;
    if (score !== NOT_ALLOWED) standing[entry] = (standing[entry] ?? 0) + score;
  }
  return entries.flatMap((entry, e) => {
    if (entry.judges === 0) return [];
    const coefficient = (j: number) => ((need[e] ?? 0) > 0 ? (scores[e * judges.length + j] ?? 0) : 0);
    return [{ entry: e, coefficient, atLeast: -(standing[e] ?? 0) }];
  });
}

const raisedTo = (rows: readonly SideRow[], floor: number) =>
  rows.map((row) => ({ ...row, atLeast: row.atLeast + floor }));

/** The worst-served entry's score if every entry could have its best judges: no floor is above it. */
function bestAlone({ scores, judges }: AssignmentProblem, limits: StandingLimits, rows: readonly SideRow[]): number {
  let lowest = Infinity;
  for (const { entry, atLeast } of rows) {
    const own = [...scores.subarray(entry * judges.length, (entry + 1) * judges.length)]
      .filter((score, j) => score !== NOT_ALLOWED && !limits.isFixed(entry, j))
      .sort((a, b) => b - a)
      .slice(0, limits.need[entry]);
    lowest = Math.min(
      lowest,
      own.reduce((sum, score) => sum + score, -atLeast),
    );
  }
  return lowest;
}

/** The least sum of scores that an entry's judges have; a fixed pair that is not allowed adds nothing. */
export function floorOf(
  { scores, judges, entries }: AssignmentProblem,
  readers: readonly (readonly number[])[],
): number {
  let floor = Infinity;
  readers.forEach((own, e) => {
    if ((entries[e]?.judges ?? 0) === 0) return;
    const served = own.map((j) => scores[e * judges.length + j] ?? 0).filter((score) => score !== NOT_ALLOWED);
    floor = Math.min(
      floor,
      served.reduce((sum, score) => sum + score, 0),
    );
  });
  return floor;
}

/** The readers of every entry, ascending: those of the pairs and the fixed ones. */
export function readersOf({ entries, judges, fixed = [] }: AssignmentProblem, pairs: readonly number[]): number[][] {
  const readers = entries.map(() => new Set<number>());
  for (const [e, j] of fixed) readers[e]?.add(j);
  for (const pair of pairs) readers[Math.floor(pair / judges.length)]?.add(pair % judges.length);
  return readers.map((own) => [...own].sort((a, b) => a - b));
}
