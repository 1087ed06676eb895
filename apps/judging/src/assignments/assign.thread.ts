import {
  type AssignmentProblem,
  explainInfeasible,
  InfeasibleAssignment,
  type InfeasibleExplanation,
  solveAssignment,
  verifyAssignment,
} from '@champions/assignment';
import { evenLoads } from './domain/even-loads';

export interface AssignInput {
  readonly problem: AssignmentProblem;
  /** For each entry what a judge must be able to read, such as "language:es". */
  readonly needs: readonly (readonly string[])[];
}

export type AssignOutcome =
  | { readonly readers: readonly (readonly number[])[]; readonly total: number }
  | { readonly infeasible: InfeasibleExplanation };

/**
 * The best assignment with loads as even as can be, proved by its prices before anybody sees it; or why there is none.
 * What a judge may read at most is raised step by step: nobody gets twelve where eight for everybody would do.
 */
export function run({ problem, needs }: AssignInput, report: (level: number) => void): AssignOutcome {
  for (const { level, judges } of evenLoads({ fixed: [], ...problem })) {
    report(level);
    const even = { ...problem, judges };
    try {
      const solution = solveAssignment(even);
      const { ok, problems } = verifyAssignment(even, solution);
      if (!ok) throw new Error(`the assignment does not hold: ${JSON.stringify(problems)}`);
      return { readers: solution.readers, total: solution.total };
    } catch (error) {
      if (!(error instanceof InfeasibleAssignment)) throw error;
    }
  }
  const explanation = explainInfeasible(problem, { entries: needs });
  if (explanation.feasible) throw new Error('no assignment was found for a problem that has one');
  return { infeasible: explanation };
}
