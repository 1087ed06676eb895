import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { standingLimits } from '../infeasible/standing-limits';
import { type SideLimits } from '../limits/side-limits';
import { entrySets } from './entry-sets';
import { lotteryByFlow } from './lottery-by-flow';
import { type Carried, inUnits } from './lottery-network';

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
  /** No lottery within the cap expects a greater total, times `of`; equals `expectedUnits`, exactly. */
  readonly boundUnits: number;
}

/** No lottery keeps the cap and the limits; the cap is too low for the readings wanted, or the problem has no solution. */
export class CapTooLow extends Error {
  constructor() {
    super('no lottery keeps the cap and all limits');
    this.name = 'CapTooLow';
  }
}

/**
 * The lottery over assignments with the greatest expected total in which no pair is more probable than the cap.
 *
 * Method: Jecmen, Zhang, Liu, Shah, Conitzer and Fang, "Mitigating Manipulation in Peer Review via Randomized Reviewer
 * Assignments" (NeurIPS 2020), section 4: a linear program whose pairs lie between 0 and the cap. Counted in units of
 * 1 / `of` it is a network flow with whole capacities, so that it has a whole solution, which `lotteryByFlow` finds and
 * proves. Reading by reading the lottery is drawn by `drawAssignment`.
 *
 * @param cap whole numbers, 1 ≤ most ≤ of ≤ 10,000; taken in lowest terms, and so is the answer's denominator.
 * @param side further limits on the readers of an entry, as long as no two of them cross (see `entrySets`).
 * @throws RangeError for another cap, and where there are more units than can be counted. @throws CapTooLow where nothing
 *   keeps the cap and the limits. @throws LimitsCross, NotCoverable as `entrySets`.
 */
export function solveCappedLottery(problem: AssignmentProblem, cap: ProbabilityCap, side: SideLimits = {}): Lottery {
  const { most, of } = soundCap(cap);
  const { limits, sets } = lotteryLimits(problem, side);
  requireCountable(problem, of);
  const solved = lotteryByFlow(problem, inUnits(problem, limits, sets, of), most);
  if (solved === undefined) throw new CapTooLow();
  const lottery = toLottery(problem, of, solved);
  return { ...lottery, boundUnits: lottery.expectedUnits + solved.gap };
}

/** In lowest terms: 50 in 100 is 1 in 2. @throws RangeError for what is no cap. */
export function soundCap({ most, of }: ProbabilityCap): ProbabilityCap {
  if (![most, of].every(Number.isInteger) || most < 1 || most > of || of > 10_000)
    throw new RangeError('A cap is a fraction of whole numbers above 0 and at most 1, its denominator at most 10,000.');
  let [a, b] = [most, of];
  while (b !== 0) [a, b] = [b, a % b];
  return { most: most / a, of: of / a };
}

/** @throws CapTooLow where the fixed pairs alone are too many. */
export function lotteryLimits(problem: AssignmentProblem, side: SideLimits) {
  const limits = standingLimits(problem);
  if ([limits.need, limits.room, limits.groupRoom].some((left) => left.some((value) => value < 0)))
    throw new CapTooLow();
  return { limits, sets: entrySets(problem, side, limits) };
}

/** Adds the pairs that stand, and what all is worth. */
export function toLottery(problem: AssignmentProblem, of: number, solved: Carried): Omit<Lottery, 'boundUnits'> {
  const { scores, judges, fixed = [] } = problem;
  const pairs = Array.from(solved.pairs, (pair, i) => ({ pair, units: solved.units[i] as number }));
  for (const pair of new Set(fixed.map(([e, j]) => e * judges.length + j))) pairs.push({ pair, units: of });
  const drawn = pairs.filter(({ units }) => units > 0).sort((a, b) => a.pair - b.pair);
  const lottery = {
    of,
    pairs: drawn.map(({ pair, units }) => ({
      ...{ entry: Math.floor(pair / judges.length), judge: pair % judges.length, units },
    })),
    expectedUnits: drawn.reduce((sum, { pair, units }) => {
      const score = scores[pair] ?? NOT_ALLOWED;
      return score === NOT_ALLOWED ? sum : sum + units * score;
    }, 0),
  };
  if (!keepsLimits(problem, lottery)) throw new Error('the lottery does not keep its limits');
  return lottery;
}

/** Flows are counted in 30 bits. */
function requireCountable({ entries }: AssignmentProblem, of: number): void {
  const readings = entries.reduce((sum, { judges }) => sum + judges, 0);
  if (readings * of > 0x3fff_ffff) throw new RangeError(`${readings} readings are too many for a cap in ${of}ths`);
}

/** Whether the expected readings of every entry, judge and group keep the limits, in whole numbers. */
function keepsLimits(
  { entries, judges, perGroup }: AssignmentProblem,
  { of, pairs }: Pick<Lottery, 'of' | 'pairs'>,
): boolean {
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
