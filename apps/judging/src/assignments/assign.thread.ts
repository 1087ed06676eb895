import {
  type Assignment,
  type AssignmentFault,
  type AssignmentProblem as PlainProblem,
  explainInfeasible,
  InfeasibleAssignment,
  type InfeasibleExplanation,
  NotCoverable,
  solveAssignment,
  solveCovered,
  solveFairFloor,
  verifyAssignment,
} from '@champions/assignment';
import type { AssignmentProblem, AssignmentSolution } from './domain/assignment-problem';
import { evenLoads } from './domain/even-loads';

export type AssignOutcome =
  | AssignmentSolution
  | { readonly infeasible: InfeasibleExplanation }
  /** Entries for which too few of those who cover it may read it; none where it is all of them together. */
  | { readonly uncovered: readonly number[] };

/**
 * The best assignment with loads as even as can be, proved by its prices before anybody sees it; or why there is none.
 * What a judge may read at most is raised step by step: nobody gets twelve where eight for everybody would do.
 */
export async function run(problem: AssignmentProblem, report: (level: number) => void): Promise<AssignOutcome> {
  let uncovered: readonly number[] | undefined;
  for (const { level, judges } of evenLoads(problem)) {
    report(level);
    try {
      return await solve({ ...problem, judges });
    } catch (error) {
      if (error instanceof NotCoverable) uncovered = error.alone.map((wish) => problem.coverage[wish]?.entry ?? 0);
      else if (!(error instanceof InfeasibleAssignment)) throw error;
    }
  }
  if (uncovered) return { uncovered };
  const explanation = explainInfeasible(problem, {
    entries: problem.entries.map(({ language }) => (language === undefined ? [] : [language])),
  });
  if (explanation.feasible) throw new Error('no assignment was found for a problem that has one');
  return { infeasible: explanation };
}

async function solve(problem: AssignmentProblem): Promise<AssignmentSolution> {
  const { coverage, goal } = problem;
  if (coverage.length > 0) return sound(problem, await solveCovered(problem, coverage, { solveExact: proved }));
  if (goal === 'worst-served') return sound(problem, await solveFairFloor(problem, { solveExact: proved }));
  const { readers, total } = proved(problem);
  return { readers, total };
}

const PROOF: ReadonlySet<AssignmentFault['code']> = new Set(['NOT_PROVED_BEST', 'WRONG_GAP']);

/** Keeps every limit and adds up; that it is the best of its kind follows from no prices. */
function sound(problem: PlainProblem, { readers, total }: AssignmentSolution): AssignmentSolution {
  const prices = { entries: problem.entries.map(() => 0), judges: problem.judges.map(() => 0) };
  const { problems } = verifyAssignment(problem, { readers, total, prices });
  const faults = problems.filter(({ code }) => !PROOF.has(code));
  if (faults.length > 0) throw new Error(`the assignment does not hold: ${JSON.stringify(faults)}`);
  return { readers, total };
}

function proved(problem: PlainProblem): Assignment {
  const solution = solveAssignment(problem);
  const { ok, problems } = verifyAssignment(problem, solution);
  if (!ok) throw new Error(`the assignment does not hold: ${JSON.stringify(problems)}`);
  return solution;
}
