import type { AssignmentProblem, AssignmentSolution } from './domain/assignment-problem';

/**
 * Decides who judges what. An adapter may take its time and its own thread, tells which greatest load it tries, and gives
 * up when the signal says so. A problem without a solution is a DomainError that says what is missing, TOO_FEW_READINGS,
 * LIMITS_CONTRADICT or NOT_COVERABLE, with a field for each way that would mend it.
 */
export abstract class AssignmentSolver {
  abstract solve(
    problem: AssignmentProblem,
    signal?: AbortSignal,
    onLevel?: (level: number) => void,
  ): Promise<AssignmentSolution>;
}
