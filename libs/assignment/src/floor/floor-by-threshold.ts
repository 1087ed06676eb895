import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { InfeasibleAssignment } from '../solve-assignment';

/** A solver for the greatest total that throws `InfeasibleAssignment` where there is no solution. */
export type SolveExact = (problem: AssignmentProblem) => { readonly readers: readonly (readonly number[])[] };

type Readers = readonly (readonly number[])[];

/**
 * A good floor for problems too large for programs: pairs below a threshold are forbidden, and the highest threshold that
 * still admits an assignment is searched for by halving the list of scores (the first step of PeerReview4All, Stelmakh,
 * Shah and Singh 2018). Of all assignments seen the one with the highest floor is given.
 */
export function floorByThreshold(
  problem: AssignmentProblem,
  solveExact: SolveExact,
  plain: Readers,
  floorOf: (readers: Readers) => number,
): Readers {
  const levels = [...new Set(problem.scores)].filter((score) => score !== NOT_ALLOWED).sort((a, b) => a - b);
  let best = plain;
  let bestFloor = floorOf(plain);
  let [low, high] = [0, levels.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const threshold = levels[middle] ?? 0;
    try {
      const { readers } = solveExact({
        ...problem,
        scores: problem.scores.map((score) => (score < threshold ? NOT_ALLOWED : score)),
      });
      const floor = floorOf(readers);
      if (floor > bestFloor) [best, bestFloor] = [readers, floor];
      low = middle;
    } catch (error) {
      if (!(error instanceof InfeasibleAssignment)) throw error;
      high = middle - 1;
    }
  }
  return best;
}
