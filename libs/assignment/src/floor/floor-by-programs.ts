import { type Highs } from 'highs';
import { type AssignmentProblem } from '../assignment-problem';
import { type StandingLimits } from '../infeasible/standing-limits';
import { allPairs, corePairs } from './core-pairs';
import { floorOf, raisedTo, readersOf } from './floor-rows';
import { type SideRow, solvePairProgram } from './pair-program';
import { raiseWorst } from './raise-worst';
import { solveByColumns } from './solve-by-columns';
import { solveWithSideRows, wholeBelow } from './solve-with-side-rows';

type Readers = readonly (readonly number[])[];

interface Wanted {
  /** The readers of the greatest total. */
  readonly plain: Readers;
  /** A bound on the floor. */
  readonly most: number;
  readonly seconds: number;
  readonly provePairs: number;
  /** Whether an entry may have these readers, as hard rows want it. */
  readonly keeps: (entry: number, readers: readonly number[]) => boolean;
}

interface FloorByPrograms {
  readonly readers: Readers;
  readonly floorBound: number;
  readonly totalExact: boolean;
}

/** So many floors are tried below a bound that is not reached, each for a share of the time. */
const TRIES = 8;
/** At most so many exchanges for every entry before programs look for more. */
const EXCHANGES = 20;

/**
 * The highest floor by linear and integer programs, then the greatest total at it.
 *
 * @param rows the sum of each entry's scores; hard ones hold whatever floor is wanted.
 */
export function floorByPrograms(
  highs: Highs,
  problem: AssignmentProblem,
  limits: StandingLimits,
  rows: readonly SideRow[],
  { plain, most, seconds, provePairs, keeps }: Wanted,
): FloorByPrograms {
  const { scores, judges } = problem;
  const all = allPairs(problem, limits);
  const named = plain.flatMap((readers, e) =>
    readers.filter((j) => !limits.isFixed(e, j)).map((j) => e * judges.length + j),
  );
  const core = corePairs(problem, limits, 15, named);
  const relaxed = solveByColumns(highs, { scores, limits, rows, aim: 'worst', seconds }, core, () => all);
  const shares =
    relaxed?.prices.rows.reduce((sum, price, r) => sum + (rows[r]?.hard === true ? 0 : Math.max(0, -price)), 0) ?? 0;
  const bound = relaxed && shares > 0 ? Math.min(most, wholeBelow(relaxed.proof.bound / shares)) : most;
  const reach = (floor: number) =>
    solveWithSideRows(highs, problem, limits, raisedTo(rows, floor), { core, all, seconds });
  const best = reach(bound);
  if (!('none' in best)) {
    return { readers: readersOf(problem, best.chosen), floorBound: bound, totalExact: best.exact };
  }
  const found = highestBelow(highs, problem, limits, rows, {
    core,
    all,
    seconds,
    plain,
    bound,
    proven: best.proven,
    provePairs,
    keeps,
  });
  const raised = reach(floorOf(problem, found.readers));
  if ('none' in raised) return { ...found, totalExact: false };
  return { readers: readersOf(problem, raised.chosen), floorBound: found.floorBound, totalExact: raised.exact };
}

interface Below extends Omit<Wanted, 'most'> {
  readonly core: ReadonlySet<number>;
  readonly all: readonly number[];
  /** A bound on the floor that was not reached, and whether it is proven that it cannot be. */
  readonly bound: number;
  readonly proven: boolean;
}

/** The best floor that can be found where the bound is out of reach; steps down from it, then halves the way back up. */
function highestBelow(
  highs: Highs,
  problem: AssignmentProblem,
  limits: StandingLimits,
  rows: readonly SideRow[],
  { core, all, seconds, plain, bound, proven, provePairs, keeps }: Below,
): { readers: Readers; floorBound: number } {
  const { scores } = problem;
  const whole = { scores, limits, whole: true } as const;
  const readersFrom = (pairs: readonly number[], values: Float64Array) =>
    readersOf(
      problem,
      pairs.filter((_, i) => (values[i] ?? 0) > 0.5),
    );
  let readers = raiseWorst(problem, plain, EXCHANGES * rows.length, keeps);
  const keep = (other: Readers) => {
    if (floorOf(problem, other) > floorOf(problem, readers)) readers = other;
  };
  if (all.length <= provePairs) {
    const answer = solvePairProgram(highs, { ...whole, rows, pairs: all, aim: 'worst', seconds });
    if (answer.values.length > 0) keep(readersFrom(all, answer.values));
    if (answer.status === 'optimal') return { readers, floorBound: floorOf(problem, readers) };
  }
  const pairs = [...core].sort((a, b) => a - b);
  let [failed, step] = [bound, 1];
  for (let tries = 0; tries < TRIES; tries++) {
    const reached = floorOf(problem, readers);
    if (failed - reached <= 1) break;
    // Before anything is found the steps double; afterwards the floor tried lies in the middle.
    const floor = step > 0 ? Math.max(reached + 1, failed - step) : Math.ceil((failed + reached) / 2);
    const raised = raisedTo(rows, floor);
    const answer = solvePairProgram(highs, {
      ...whole,
      rows: raised,
      pairs,
      aim: 'total',
      first: true,
      seconds: seconds / 4,
    });
    if (answer.values.length > 0) {
      keep(readersFrom(pairs, answer.values));
      step = 0;
    } else {
      failed = floor;
      step *= 2;
    }
  }
  return { readers, floorBound: proven ? bound - 1 : bound };
}
