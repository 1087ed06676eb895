import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { applyChange, type FeasibleChange } from './feasible-change';
import { leastThatHolds } from './least-that-holds';
import { spreadReadings } from './spread-readings';
import { type StandingLimits, standingLimits } from './standing-limits';

/** Least loads that cannot all be met, though every reading can be handed out. */
export type MinimaProblem =
  | {
      readonly code: 'MINIMA_OVER_READINGS';
      readonly judges: readonly number[];
      /** What all least loads ask for together, and the readings there are. */
      readonly wanted: number;
      readonly available: number;
      readonly missing: number;
    }
  | {
      readonly code: 'MINIMUM_OUT_OF_REACH';
      readonly judges: readonly number[];
      /** The entries that those judges may read. */
      readonly entries: readonly number[];
      readonly wanted: number;
      readonly available: number;
      readonly missing: number;
    };

/** Which least loads cannot be met, from the minimum cut; undefined when all can. */
export function minimaProblem(problem: AssignmentProblem, limits: StandingLimits): MinimaProblem | undefined {
  const { need, least } = limits;
  if (least.every((value) => value === 0)) return undefined;
  const all = problem.judges.map((_, j) => j);
  const wantedOf = (judges: readonly number[]) => judges.reduce((sum, j) => sum + (problem.judges[j]?.min ?? 0), 0);
  const over = sum(least) - sum(need);
  if (over > 0) {
    const judges = all.filter((j) => (problem.judges[j]?.min ?? 0) > 0);
    const wanted = wantedOf(judges);
    return { code: 'MINIMA_OVER_READINGS', judges, wanted, available: wanted - over, missing: over };
  }
  const spread = spreadReadings(problem.scores, limits, { minima: true });
  if (spread.missing === 0) return undefined;
  const judges = all.filter((j) => (least[j] ?? 0) > 0 && !spread.stuckJudge(j));
  const entries = [...problem.entries.keys()].filter((e) =>
    judges.some((j) => problem.scores[e * all.length + j] !== NOT_ALLOWED),
  );
  const wanted = wantedOf(judges);
  const { missing } = spread;
  return { code: 'MINIMUM_OUT_OF_REACH', judges, entries, wanted, available: wanted - missing, missing };
}

/** Lowers the least loads of the judges named, or where that lowers fewer of them too little, of everyone. */
export function waysForMinima(problem: AssignmentProblem, reason: MinimaProblem): FeasibleChange[] {
  const everyone = problem.judges.map((_, j) => j);
  const named = lowered(problem, reason.judges, reason.judges.length === everyone.length);
  if (named !== undefined) return [named];
  const all = lowered(problem, everyone, true);
  return all === undefined ? [] : [all];
}

function lowered(problem: AssignmentProblem, judges: readonly number[], everyone: boolean): FeasibleChange | undefined {
  const highest = Math.max(...judges.map((j) => problem.judges[j]?.min ?? 0));
  const change = (by: number): FeasibleChange => ({ code: 'LOWER_MINIMUM', judges, to: highest - by, everyone });
  const by = leastThatHolds(1, highest, (value) => {
    const changed = applyChange(problem, change(value));
    return minimaProblem(changed, standingLimits(changed)) === undefined;
  });
  return by === undefined ? undefined : change(by);
}

function sum(values: Int32Array): number {
  return values.reduce((total, value) => total + value, 0);
}
