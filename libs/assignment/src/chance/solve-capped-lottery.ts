import loadHighs, { type Highs } from 'highs';
import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { allPairs, corePairs } from '../floor/core-pairs';
import { solveByColumns } from '../floor/solve-by-columns';
import { type StandingLimits, standingLimits } from '../infeasible/standing-limits';
import { type SolvePriced } from '../limits/mend-limits';
import { InfeasibleAssignment } from '../solve-assignment';
import { lotteryByAssignment } from './lottery-by-assignment';

/** A cap on the probability of any pair that is not fixed: `most` in `of`, as 1 in 2 or 3 in 4. */
export interface ProbabilityCap {
  readonly most: number;
  readonly of: number;
}

/** How probable each pair is, in exact fractions. */
export interface Lottery {
  /** The denominator of all probabilities. */
  readonly of: number;
  /** Pairs with a probability above 0: `units / of`; fixed pairs have `of` units. */
  readonly pairs: readonly { readonly entry: number; readonly judge: number; readonly units: number }[];
  /** Expected total times `of`, fixed pairs included (those that are not allowed add nothing). */
  readonly expectedUnits: number;
  /** No lottery within the cap expects a greater total, times `of`; equals `expectedUnits` up to rounding of the proof. */
  readonly boundUnits: number;
}

/** No lottery keeps the cap and the limits; the cap is too low for the readings wanted, or the problem has no solution. */
export class CapTooLow extends Error {
  constructor() {
    super('no lottery keeps the cap and all limits');
    this.name = 'CapTooLow';
  }
}

export interface LotteryOptions {
  readonly highs?: Highs;
  readonly seconds?: number;
  /** The exact solver for the greatest total, as `solveAssignment`: by it a cap of one in so many is found much sooner. */
  readonly solveExact?: SolvePriced;
}

/**
 * The lottery over assignments with the greatest expected total in which no pair is more probable than the cap.
 *
 * Method: Jecmen, Zhang, Liu, Shah, Conitzer and Fang, "Mitigating Manipulation in Peer Review via Randomized Reviewer
 * Assignments" (NeurIPS 2020), section 4: a linear program whose pairs lie between 0 and the cap. Counted in units of
 * 1 / `of` it is a network flow with whole capacities, so an extreme solution is whole; what HiGHS gives is rounded to
 * whole units and then checked in whole numbers against every limit. Reading by reading the lottery is drawn by
 * `drawAssignment`.
 *
 * @param cap whole numbers, 1 ≤ most ≤ of ≤ 10,000; taken in lowest terms, and so is the answer's denominator.
 * @throws RangeError for another cap. @throws CapTooLow where nothing keeps the cap and the limits.
 */
export async function solveCappedLottery(
  problem: AssignmentProblem,
  cap: ProbabilityCap,
  options: LotteryOptions = {},
): Promise<Lottery> {
  const { most, of } = reduced(cap);
  if (![most, of].every(Number.isInteger) || most < 1 || most > of || of > 10_000) {
    throw new RangeError('A cap is a fraction of whole numbers above 0 and at most 1, its denominator at most 10,000.');
  }
  const limits = standingLimits(problem);
  if ([limits.need, limits.room, limits.groupRoom].some((left) => left.some((value) => value < 0)))
    throw new CapTooLow();
  const { scores, judges, entries, fixed = [] } = problem;
  const direct = most === 1 && options.solveExact ? byAssignment(problem, limits, of, options.solveExact) : undefined;
  const solved = direct ?? (await byProgram(problem, limits, { most, of }, options));
  const pairs = solved.pairs.flatMap((pair, i) => {
    const units = Math.round(solved.values[i] ?? 0);
    return units > 0 ? [{ entry: Math.floor(pair / judges.length), judge: pair % judges.length, units }] : [];
  });
  let [standing, expected] = [0, 0];
  const worth = (entry: number, judge: number) => {
    const score = scores[entry * judges.length + judge] ?? NOT_ALLOWED;
    return score === NOT_ALLOWED ? 0 : score;
  };
  for (const { entry, judge, units } of pairs) expected += units * worth(entry, judge);
  for (const pair of new Set(fixed.map(([e, j]) => e * judges.length + j))) {
    const [entry, judge] = [Math.floor(pair / judges.length), pair % judges.length];
    pairs.push({ entry, judge, units: of });
    standing += of * worth(entry, judge);
  }
  pairs.sort((a, b) => a.entry - b.entry || a.judge - b.judge);
  const lottery = { of, pairs, expectedUnits: expected + standing, boundUnits: solved.bound + standing };
  if (!keepsLimits(problem, lottery)) throw new Error(`HiGHS gave no whole flow for ${entries.length} entries`);
  return lottery;
}

interface Solved {
  readonly pairs: readonly number[];
  /** Units of each of them. */
  readonly values: ArrayLike<number>;
  readonly bound: number;
}

async function byProgram(
  problem: AssignmentProblem,
  limits: StandingLimits,
  { most, of }: ProbabilityCap,
  options: LotteryOptions,
): Promise<Solved> {
  const highs = options.highs ?? (await loadHighs());
  const { scores } = problem;
  const all = allPairs(problem, limits);
  const perEntry = Math.ceil((of / most) * 5);
  const solved = solveByColumns(
    highs,
    { scores, limits, rows: [], aim: 'total', unit: of, most, seconds: options.seconds ?? 600 },
    corePairs(problem, limits, perEntry),
    () => all,
  );
  if (solved === undefined) throw new CapTooLow();
  return { pairs: solved.pairs, values: solved.values, bound: solved.proof.bound };
}

/** Proved to be the best by `solveExact`, so that it is its own bound. */
function byAssignment(
  problem: AssignmentProblem,
  limits: StandingLimits,
  of: number,
  solveExact: SolvePriced,
): Solved | undefined {
  try {
    const pairs = lotteryByAssignment(problem, limits, of, solveExact);
    if (pairs === undefined) return undefined;
    const bound = pairs.reduce((sum, pair) => sum + (problem.scores[pair] ?? 0), 0);
    return { pairs, values: pairs.map(() => 1), bound };
  } catch (error) {
    if (error instanceof InfeasibleAssignment) throw new CapTooLow();
    throw error;
  }
}

/** 50 in 100 is 1 in 2; what is no fraction is left for the caller to refuse. */
function reduced({ most, of }: ProbabilityCap): ProbabilityCap {
  if (![most, of].every((part) => Number.isInteger(part) && part > 0)) return { most, of };
  let [a, b] = [most, of];
  while (b !== 0) [a, b] = [b, a % b];
  return { most: most / a, of: of / a };
}

/** Whether the expected readings of every entry, judge and group keep the limits, in whole numbers. */
function keepsLimits({ entries, judges, perGroup }: AssignmentProblem, { of, pairs }: Lottery): boolean {
  const got = new Float64Array(entries.length);
  const load = new Float64Array(judges.length);
  const alike = new Map<string, number>();
  for (const { entry, judge, units } of pairs) {
    got[entry] = (got[entry] ?? 0) + units;
    load[judge] = (load[judge] ?? 0) + units;
    const group = judges[judge]?.group;
    if (group !== undefined) alike.set(`${entry} ${group}`, (alike.get(`${entry} ${group}`) ?? 0) + units);
  }
  return (
    entries.every(({ judges: wanted }, e) => got[e] === wanted * of) &&
    judges.every(({ min, max }, j) => (load[j] ?? 0) >= min * of && (load[j] ?? 0) <= max * of) &&
    [...alike.values()].every((units) => units <= (perGroup ?? Infinity) * of)
  );
}
