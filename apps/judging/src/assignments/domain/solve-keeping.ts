import {
  type Assignment,
  type AssignmentProblem as PlainProblem,
  resolveAssignment,
  solveAssignment,
  totalOf,
  verifyAssignment,
} from '@champions/assignment';
import { type AssignmentSolution, NO_GAP, NOT_ALLOWED } from './assignment-problem';

/** A solution that a later one of the same round may begin with. */
export interface Remembered {
  readonly problem: PlainProblem;
  readonly assignment: Assignment;
  /** By how much its scores were multiplied. */
  readonly factor: number;
}

type Pairs = readonly (readonly [entry: number, judge: number])[];

/**
 * The greatest total, and among the assignments that reach it the one that keeps most of the pairs named: scores count
 * many times over, and a pair that stays one point more, so that all those points together weigh less than one of score.
 * Begun from an earlier solution where there is one, which changes how long it takes and not what comes out. Proved by
 * its prices either way.
 * @throws InfeasibleAssignment.
 */
export function solveKeeping(
  problem: PlainProblem,
  keep: Pairs,
  earlier?: Remembered,
): AssignmentSolution & { readonly remember: Remembered } {
  const factor = factorOf(problem);
  const plain = factor === 1 ? problem : { ...problem, scores: problem.scores.map((score) => times(score, factor)) };
  const { judges } = problem;
  const pairs = factor === 1 ? [] : keep.filter(([e, j]) => plain.scores[e * judges.length + j] !== NOT_ALLOWED);
  const lifted = { ...plain, scores: plain.scores.slice() };
  for (const [e, j] of pairs) lifted.scores[e * judges.length + j] = (plain.scores[e * judges.length + j] ?? 0) + 1;
  const assignment =
    earlier?.factor === factor
      ? resolveAssignment(earlier, plain, { keep: { bonus: 1, pairs } })
      : solveAssignment(lifted);
  const { readers, prices } = assignment;
  const { ok, problems } = verifyAssignment(lifted, { readers, prices, total: totalOf(lifted, readers) });
  if (!ok) throw new Error(`the assignment does not hold: ${JSON.stringify(problems)}`);
  return { readers, total: totalOf(problem, readers), gap: NO_GAP, remember: { problem: plain, assignment, factor } };
}

const MOST = 2 ** 31 - 2;

/**
 * A power of two above the number of readings, which stays the same while a round changes a little; 1 where scores are
 * too large for it.
 */
function factorOf({ entries, scores }: PlainProblem): number {
  const readings = entries.reduce((sum, entry) => sum + entry.judges, 0);
  let greatest = 1;
  for (const score of scores) if (score !== NOT_ALLOWED) greatest = Math.max(greatest, Math.abs(score));
  const factor = 2 ** Math.ceil(Math.log2(readings + 2));
  return greatest * factor > MOST ? 1 : factor;
}

const times = (score: number, factor: number): number => (score === NOT_ALLOWED ? score : score * factor);
