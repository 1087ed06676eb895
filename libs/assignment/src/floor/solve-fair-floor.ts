import loadHighs, { type Highs } from 'highs';
import { type AssignmentProblem } from '../assignment-problem';
import { standingLimits } from '../infeasible/standing-limits';
import { totalOf } from '../solve-assignment';
import { floorByPrograms } from './floor-by-programs';
import { bestAlone, floorOf, floorRows } from './floor-rows';
import { floorByThreshold, type SolveExact } from './floor-by-threshold';
import { raiseWorst } from './raise-worst';
import { hardRows, keepsSide } from '../limits/hard-rows';
import { type SolvePriced } from '../limits/mend-limits';
import { type SideLimits } from '../limits/side-limits';
import { solveLimited } from '../limits/solve-limited';

export interface FairFloorOptions {
  /** The exact solver for the greatest total, as `solveAssignment`. */
  readonly solveExact: SolveExact & SolvePriced;
  /** Further limits on the readers of an entry; they hold whatever the floor. */
  readonly side?: SideLimits;
  /** HiGHS if it is loaded already. */
  readonly highs?: Highs;
  /** The longest that one program may take, in seconds, before what was found is taken; 30 when not given. A hard
   * problem takes up to five times as long in all. */
  readonly seconds?: number;
  /** Up to so many pairs the programs are solved; beyond, the best found by thresholds and exchanges. 1,000,000 when not given. */
  readonly mostPairs?: number;
  /** Up to so many pairs all of them go into one program that proves the floor; 5,000 when not given. */
  readonly provePairs?: number;
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
  /** No assignment has a greater total, whatever its floor. */
  readonly totalBound: number;
}

/** At most so many exchanges for every entry where the problem is too large for programs. */
const EXCHANGES = 20;
/** Beyond so many further limits a program would not end. */
const MOST_HARD_ROWS = 20_000;

/**
 * Raises the worst-served entry first (max-min fairness, as Stelmakh, Shah and Singh 2018, "PeerReview4All"), then the
 * total at that floor.
 *
 * The highest floor is bounded by its linear program over all pairs; an integer program over each entry's best pairs
 * then looks for an assignment that reaches it, and where none does, for one that comes near. What is found stands with
 * the gap said aloud, unless there are so few pairs that all are in one program, which is solved to the end. Bounds are computed by own arithmetic in doubles
 * from the solver's prices (see `priceBound`).
 *
 * @throws what `solveExact` throws for a problem without solution, and NotCoverable as `solveLimited` does.
 */
export async function solveFairFloor(problem: AssignmentProblem, options: FairFloorOptions): Promise<FairFloor> {
  const { solveExact, side = {}, seconds = 30, mostPairs = 1_000_000, provePairs = 5_000 } = options;
  const best = await solveLimited(problem, side, { ...options, seconds });
  const plain = best.readers;
  const limits = standingLimits(problem);
  const rows = floorRows(problem, limits);
  // No floor is above the mean, nor above what the worst-served entry would have if it could choose first.
  const mean = Math.floor(best.bound / rows.length);
  const most = Math.min(mean, bestAlone(problem, limits, rows));
  const keeps = keepsSide(problem, side);
  if (rows.length === 0 || floorOf(problem, plain) >= most) {
    const floor = rows.length === 0 ? 0 : most;
    return {
      readers: plain,
      floor,
      floorBound: floor,
      gap: 0,
      exact: true,
      total: totalOf(problem, plain),
      totalExact: best.exact,
      totalBound: best.bound,
    };
  }
  const hard = hardRows(problem, side, limits);
  if (problem.scores.length > mostPairs || hard.length > MOST_HARD_ROWS) {
    // Solved by thresholds, further limits would be lost.
    const start =
      hard.length > 0 ? plain : floorByThreshold(problem, solveExact, plain, (found) => floorOf(problem, found));
    const readers = raiseWorst(problem, start, EXCHANGES * rows.length, keeps);
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
      totalBound: best.bound,
    };
  }
  const highs = options.highs ?? (await loadHighs());
  const wanted = { plain, most, seconds, provePairs, keeps };
  const found = floorByPrograms(highs, problem, limits, [...rows, ...hard], wanted);
  const floor = floorOf(problem, found.readers);
  const gap = found.floorBound - floor;
  const total = totalOf(problem, found.readers);
  return { ...found, floor, gap, exact: gap === 0, total, totalBound: found.totalExact ? total : best.bound };
}
