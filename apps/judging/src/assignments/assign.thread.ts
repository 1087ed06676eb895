import {
  type AssignmentFault,
  type AssignmentProblem as PlainProblem,
  brokenLimits,
  CapTooLow,
  drawAssignment,
  explainInfeasible,
  InfeasibleAssignment,
  type InfeasibleExplanation,
  LimitsCross,
  LotteryTooLarge,
  NotCoverable,
  type SideLimits,
  solveAssignment,
  solveCappedLottery,
  solveFairFloor,
  solveFairLottery,
  solveLimited,
  totalOf,
  verifyAssignment,
} from '@champions/assignment';
import { type AssignmentProblem, type AssignmentSolution } from './domain/assignment-problem';
import { evenLoads } from './domain/even-loads';
import { type Remembered, solveKeeping } from './domain/solve-keeping';

export interface AssignInput {
  readonly problem: AssignmentProblem;
  /** The round's last solution, where it is still known. */
  readonly earlier?: Remembered | undefined;
}

export type AssignOutcome =
  | (AssignmentSolution & { readonly remember?: Remembered })
  | { readonly infeasible: InfeasibleExplanation }
  /** Entries for which too few of those who cover it may read it; none where it is all limits together. */
  | { readonly uncovered: readonly number[] }
  | { readonly chanceTooLow: number }
  /** Limits between which nothing can be drawn; `coverage` for the languages. */
  | { readonly crossing: readonly string[] }
  /** For a lot with a floor. */
  | { readonly tooLarge: true };

type Lot = NonNullable<AssignmentProblem['lot']>;

/** How long programs may search for what a network cannot say, in seconds. */
const PATIENCE_S = 24;

/**
 * The best assignment with loads as even as can be, proved by its prices before anybody sees it; or why there is none.
 * What a judge may read at most is raised step by step: nobody gets twelve where eight for everybody would do.
 */
export async function run({ problem, earlier }: AssignInput, report: (level: number) => void): Promise<AssignOutcome> {
  let [uncovered, chanceTooLow]: [readonly number[] | undefined, boolean] = [undefined, false];
  for (const { level, judges } of evenLoads(problem)) {
    report(level);
    try {
      return await solve({ ...problem, judges }, earlier);
    } catch (error) {
      if (error instanceof NotCoverable) uncovered = error.alone.map((wish) => problem.coverage[wish]?.entry ?? 0);
      else if (error instanceof CapTooLow) chanceTooLow = true;
      else if (error instanceof LotteryTooLarge) return { tooLarge: true };
      else if (error instanceof LimitsCross) return { crossing: error.limits };
      else if (!(error instanceof InfeasibleAssignment)) throw error;
    }
  }
  if (uncovered) return { uncovered };
  const explanation = explainInfeasible(problem, {
    entries: problem.entries.map(({ language }) => (language === undefined ? [] : [language])),
  });
  if (!explanation.feasible) return { infeasible: explanation };
  if (chanceTooLow) return { chanceTooLow: problem.lot?.percent ?? 100 };
  throw new Error('no assignment was found for a problem that has one');
}

async function solve(problem: AssignmentProblem, earlier: Remembered | undefined): Promise<AssignOutcome> {
  const { coverage, likeness, goal, lot } = problem;
  const side = { coverage, likeness };
  if (lot) return sound(problem, await drawn(problem, side, lot));
  if (goal === 'worst-served') {
    const found = await solveFairFloor(problem, { solveExact: proved, side, seconds: PATIENCE_S });
    const { readers, total, gap, totalExact, totalBound } = found;
    return sound(problem, { readers, total, gap: { total: totalExact ? 0 : totalBound - total, worst: gap } });
  }
  if (coverage.length > 0 || likeness.length > 0) {
    const { readers, total, bound } = await solveLimited(problem, side, { solveExact: proved, seconds: PATIENCE_S });
    return sound(problem, { readers, total, gap: { total: bound - total, worst: 0 } });
  }
  return solveKeeping(problem, problem.keep, earlier);
}

async function drawn(
  problem: AssignmentProblem,
  side: SideLimits,
  { percent, seed }: Lot,
): Promise<AssignmentSolution> {
  const cap = { most: percent, of: 100 };
  const fair = problem.goal === 'worst-served' && (await solveFairLottery(problem, cap, side, { seconds: PATIENCE_S }));
  const lottery = fair || solveCappedLottery(problem, cap, side);
  const readers = drawAssignment(problem, lottery, seed, side);
  // What is drawn is one of many: the gaps are those of what it was expected to be.
  const points = (units: number) => Math.round(units / lottery.of);
  const worst = fair ? points(fair.floorBoundUnits - fair.floorUnits) : 0;
  const gap = { total: points(lottery.boundUnits - lottery.expectedUnits), worst };
  return { readers, total: totalOf(problem, readers), gap };
}

const NOT_ABOUT_LIMITS: ReadonlySet<AssignmentFault['code']> = new Set(['NOT_PROVED_BEST', 'WRONG_GAP']);

/** Keeps every limit and adds up; that it is the best of its kind follows from no prices. */
function sound(problem: AssignmentProblem, { readers, total, gap }: AssignmentSolution): AssignmentSolution {
  const prices = { entries: problem.entries.map(() => 0), judges: problem.judges.map(() => 0) };
  const { problems } = verifyAssignment(problem, { readers, total, prices });
  const faults = problems.filter(({ code }) => !NOT_ABOUT_LIMITS.has(code));
  const broken = brokenLimits(problem, readers, problem);
  if (faults.length + broken.length > 0)
    throw new Error(`the assignment does not hold: ${JSON.stringify([...faults, ...broken].slice(0, 9))}`);
  return { readers, total, gap };
}

function proved(problem: PlainProblem) {
  const solution = solveAssignment(problem);
  const { ok, problems } = verifyAssignment(problem, solution);
  if (!ok) throw new Error(`the assignment does not hold: ${JSON.stringify(problems)}`);
  return solution;
}
