import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { type StandingLimits } from '../infeasible/standing-limits';

/** Every allowed pair that is not fixed, as `entry * judges + judge`. */
export function allPairs({ scores, judges }: AssignmentProblem, { isFixed }: StandingLimits): number[] {
  const pairs: number[] = [];
  scores.forEach((score, pair) => {
    if (score === NOT_ALLOWED) return;
    if (!isFixed(Math.floor(pair / judges.length), pair % judges.length)) pairs.push(pair);
  });
  return pairs;
}

/** Each entry's best pairs (so many, or four for every reading it needs if that is more), and the ones named. */
export function corePairs(
  problem: AssignmentProblem,
  limits: StandingLimits,
  perEntry: number,
  named: Iterable<number> = [],
): Set<number> {
  const { scores, judges, entries } = problem;
  const core = new Set<number>(named);
  for (let e = 0; e < entries.length; e++) {
    const own: number[] = [];
    for (let pair = e * judges.length; pair < (e + 1) * judges.length; pair++) {
      if (scores[pair] !== NOT_ALLOWED && !limits.isFixed(e, pair % judges.length)) own.push(pair);
    }
    own.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    for (const pair of own.slice(0, Math.max(perEntry, 4 * (limits.need[e] ?? 0)))) core.add(pair);
  }
  return core;
}
