import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { InfeasibleAssignment } from '../solve-assignment';
import { type BrokenLimit, brokenLimits } from './broken-limits';
import { type SideLimits } from './side-limits';

/** The greatest total, with what a place of each judge costs where that is known. */
export type SolvePriced = (problem: AssignmentProblem) => {
  readonly readers: readonly (readonly number[])[];
  readonly prices?: { readonly judges: readonly number[] };
};

type Solved = ReturnType<SolvePriced>;

/** At most so many solves; what is mended stays mended, and seldom more than a few are needed. */
const MOST_ROUNDS = 30;

/**
 * An assignment that keeps all side limits, not the best but soon found at any size: where one is broken, it is decided
 * for that entry alone (the judges who are worth most beyond their price stay, others of their group must not come; a
 * judge who covers it is fixed), and all is solved anew. Undefined where these decisions lead to nothing.
 */
export function mendLimits(
  problem: AssignmentProblem,
  side: SideLimits,
  plain: Solved,
  solve: SolvePriced,
): readonly (readonly number[])[] | undefined {
  const scores = problem.scores.slice();
  const fixed = [...(problem.fixed ?? [])];
  const decided: AssignmentProblem = { ...problem, scores, fixed };
  let solved = plain;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const broken = brokenLimits(problem, solved.readers, side);
    if (broken.length === 0) return solved.readers;
    if (!decide(broken, { decided, scores, fixed, solved, side })) return undefined;
    try {
      solved = solve(decided);
    } catch (error) {
      if (error instanceof InfeasibleAssignment) return undefined;
      throw error;
    }
  }
  return undefined;
}

interface Decisions {
  readonly decided: AssignmentProblem;
  readonly scores: Int32Array;
  readonly fixed: (readonly [number, number])[];
  readonly solved: Solved;
  readonly side: SideLimits;
}

/** False where nobody is left to be chosen. */
function decide(broken: readonly BrokenLimit[], { decided, scores, fixed, solved, side }: Decisions): boolean {
  const { judges } = decided;
  const standing = new Set(fixed.map(([e, j]) => e * judges.length + j));
  const left = judges.map(({ max }) => max);
  for (const [, j] of fixed) left[j] = (left[j] ?? 0) - 1;
  const beyondPrice = (e: number) => (a: number, b: number) => worth(e, b) - worth(e, a) || a - b;
  const worth = (e: number, j: number) => (scores[e * judges.length + j] ?? 0) - (solved.prices?.judges[j] ?? 0);
  for (const one of broken) {
    const { entry } = one;
    if (one.code === 'TOO_ALIKE') {
      const { groups = [], most = 0 } = side.likeness?.[one.limit] ?? {};
      const alike = (solved.readers[entry] ?? []).filter((j) => groups[j] === one.group);
      const stands = alike.filter((j) => standing.has(entry * judges.length + j));
      const others = alike.filter((j) => !stands.includes(j)).sort(beyondPrice(entry));
      const stay = new Set([...stands, ...others.slice(0, Math.max(0, most - stands.length))]);
      groups.forEach((group, j) => {
        if (group === one.group && !stay.has(j)) scores[entry * judges.length + j] = NOT_ALLOWED;
      });
      continue;
    }
    const own = solved.readers[entry] ?? [];
    const may = (side.coverage?.[one.coverage]?.judges ?? []).filter(
      (j) => !own.includes(j) && scores[entry * judges.length + j] !== NOT_ALLOWED && (left[j] ?? 0) > 0,
    );
    const [best] = [...may].sort(beyondPrice(entry));
    if (best === undefined) return false;
    fixed.push([entry, best]);
    standing.add(entry * judges.length + best);
    left[best] = (left[best] ?? 0) - 1;
    // Who covers it by now must stay as well, or the next would only take their place.
    for (const j of own.filter((reader) => side.coverage?.[one.coverage]?.judges.includes(reader))) {
      if (standing.has(entry * judges.length + j) || (left[j] ?? 0) <= 0) continue;
      fixed.push([entry, j]);
      standing.add(entry * judges.length + j);
      left[j] = (left[j] ?? 0) - 1;
    }
  }
  return true;
}
