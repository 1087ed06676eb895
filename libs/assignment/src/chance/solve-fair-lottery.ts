import loadHighs, { type Highs } from 'highs';
import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { allPairs, corePairs } from '../floor/core-pairs';
import { floorRows, raisedTo } from '../floor/floor-rows';
import { solveByColumns } from '../floor/solve-by-columns';
import { hardRows } from '../limits/hard-rows';
import { type SideLimits } from '../limits/side-limits';
import { type Carried, inUnits } from './lottery-network';
import { lotteryByFlow } from './lottery-by-flow';
import { roundLottery } from './round-lottery';
import {
  CapTooLow,
  type Lottery,
  lotteryLimits,
  type ProbabilityCap,
  soundCap,
  toLottery,
} from './solve-capped-lottery';

export interface FairLotteryOptions {
  readonly highs?: Highs;
  /** How long each of the two programs may take, in seconds; 30 when not given. */
  readonly seconds?: number;
  /** Up to so many pairs there may be; 1,000,000 when not given. */
  readonly mostPairs?: number;
}

/** A lottery that first raises what the worst-served entry expects. */
export interface FairLottery extends Lottery {
  /** The least that an entry expects, times `of`; no lottery within the cap and the limits gives it more than the bound. */
  readonly floorUnits: number;
  readonly floorBoundUnits: number;
}

/** More than the programs can do in the time they have. */
export class LotteryTooLarge extends Error {
  constructor() {
    super('too large for a lottery with a floor');
    this.name = 'LotteryTooLarge';
  }
}

/** So finely probabilities are counted at most; a program's solution is no more exact. */
const PARTS = 2 ** 20;
const MOST_UNITS = 2 ** 30;

/**
 * The lottery under a cap in which the entry that is served worst expects as much as it can (the sum of its judges'
 * scores, on average over the draws), and under that floor the greatest total. Any one draw may give an entry less.
 *
 * Method: two linear programs (HiGHS), as in Stelmakh, Shah and Singh 2018 with the pairs between 0 and the cap of Jecmen
 * et al. 2020; what they give is rounded to whole parts of at least 2^-20 of a reading, or 2^-30 of the cap's denominator,
 * on the network of all limits, so that `drawAssignment` keeps these probabilities exactly. What rounding costs the floor
 * is below two parts for each pair of an entry, and is in `floorUnits`.
 *
 * @throws as `solveCappedLottery`. @throws LotteryTooLarge where there are too many pairs, or the time is over.
 */
export async function solveFairLottery(
  problem: AssignmentProblem,
  cap: ProbabilityCap,
  side: SideLimits = {},
  options: FairLotteryOptions = {},
): Promise<FairLottery> {
  const { most, of } = soundCap(cap);
  const { limits, sets } = lotteryLimits(problem, side);
  const { scores } = problem;
  if (scores.length > (options.mostPairs ?? 1_000_000)) throw new LotteryTooLarge();
  const plain = lotteryByFlow(problem, inUnits(problem, limits, sets, of), most);
  if (plain === undefined) throw new CapTooLow();
  const best = toLottery(problem, of, plain);
  const floors = floorRows(problem, limits);
  if (floors.length === 0) return { ...best, boundUnits: best.expectedUnits, floorUnits: 0, floorBoundUnits: 0 };
  const highs = options.highs ?? (await loadHighs());
  const hard = hardRows(problem, side, limits);
  const all = allPairs(problem, limits);
  const core = corePairs(problem, limits, Math.ceil((of / most) * 5), plain.pairs);
  const program = { scores, limits, unit: of, most, seconds: options.seconds ?? 30 };
  const rows = [...floors, ...hard];
  const worst = solveByColumns(highs, { ...program, rows, aim: 'worst' }, core, () => all);
  if (worst === undefined) throw new LotteryTooLarge();
  const raised = raisedTo(rows, worst.objective / of - 1e-9 * Math.abs(worst.objective / of));
  const total = solveByColumns(highs, { ...program, rows: raised, aim: 'total' }, core, () => all);
  const { pairs, values } = total ?? worst;
  const parts = Math.min(PARTS, Math.floor(MOST_UNITS / of));
  const units = inUnits(problem, limits, sets, of * parts);
  const rounded = roundLottery(
    units,
    pairs,
    values.map((value) => value * parts),
    most * parts,
  );
  if (rounded === undefined) throw new Error('the program gave nothing near to a lottery');
  const lottery = toLottery(problem, of * parts, rounded);
  const floorUnits = expectedFloor(problem, lottery);
  const standing = best.expectedUnits - worthOf(problem, plain);
  const bound = (total ? total.proof.bound + standing : best.expectedUnits) * parts;
  return {
    ...lottery,
    boundUnits: Math.max(lottery.expectedUnits, bound),
    floorUnits,
    floorBoundUnits: Math.max(floorUnits, worst.proof.bound * parts),
  };
}

function worthOf({ scores }: AssignmentProblem, { pairs, units }: Carried): number {
  return pairs.reduce((sum, pair, at) => sum + (units[at] as number) * (scores[pair] as number), 0);
}

/** The least that an entry expects, of those that want judges. */
function expectedFloor({ entries, judges, scores }: AssignmentProblem, { pairs }: Pick<Lottery, 'pairs'>): number {
  const expected = new Float64Array(entries.length);
  for (const { entry, judge, units } of pairs) {
    const score = scores[entry * judges.length + judge] ?? NOT_ALLOWED;
    if (score !== NOT_ALLOWED) expected[entry] = (expected[entry] ?? 0) + units * score;
  }
  return entries.reduce(
    (least, { judges: wanted }, e) => (wanted > 0 ? Math.min(least, expected[e] ?? 0) : least),
    Infinity,
  );
}
