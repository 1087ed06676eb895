import { type AssignmentProblem } from '../assignment-problem';
import { type Coverage } from '../limits/side-limits';
import { type LimitedAssignment, type LimitedOptions, solveLimited } from '../limits/solve-limited';

/**
 * The assignment of the greatest total in which every entry has enough judges who read its language or cover its topic.
 *
 * A wish "at least a of the judges S" is, because the entry gets exactly k, "at most k − a of the others": one more node
 * between the entry and its judges. Where an entry's wishes and groups do not cross (each two of these sets are nested or
 * apart: laminar) that is still a flow, and the linear program is whole by itself. Where they cross (groups by country,
 * wishes by language) it is an integer program; both are solved and proven alike, by `solveLimited`.
 *
 * @throws NotCoverable where no assignment covers every entry; what `solveExact` throws for a problem without solution.
 */
export function solveCovered(
  problem: AssignmentProblem,
  coverage: readonly Coverage[],
  options: LimitedOptions,
): Promise<LimitedAssignment> {
  return solveLimited(problem, { coverage }, options);
}
