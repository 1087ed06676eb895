import type { AssignmentProblem, AssignmentSolution } from './domain/assignment-problem';

/**
 * Decides who judges what. An adapter may take its time and its own thread, and gives up when the signal says so.
 * A problem without a solution is a DomainError that says in words what is missing: TOO_FEW_JUDGES when entries have
 * fewer judges who may read them than they want, PANEL_TOO_SMALL when the maxima do not add up to the readings,
 * LOADS_TOO_TIGHT when both are enough and still do not fit together.
 */
export abstract class AssignmentSolver {
  abstract solve(problem: AssignmentProblem, signal?: AbortSignal): Promise<AssignmentSolution>;
}
