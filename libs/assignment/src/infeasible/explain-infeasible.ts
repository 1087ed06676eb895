import { type AssignmentProblem } from '../assignment-problem';
import { type Described } from './described';
import { applyChange, type FeasibleChange } from './feasible-change';
import { brokenByFixed, type FixedProblem, releaseSurplus } from './fixed-pairs';
import { minimaProblem, type MinimaProblem, waysForMinima } from './minima';
import { shortages, type Shortage, waysForShortage } from './shortage';
import { spreadReadings } from './spread-readings';
import { standingLimits } from './standing-limits';

/** Why a problem has no solution; entries and judges by their index. */
export type InfeasibleReason = FixedProblem | Shortage | MinimaProblem;

export interface InfeasibleExplanation {
  readonly feasible: false;
  readonly reasons: readonly InfeasibleReason[];
  /**
   * Alternatives, each of which makes the problem feasible when its changes are applied in order. Each change is the
   * least of its kind that does its part (one step less would not): mends the fixed pairs, lets every reading be handed
   * out, meets the least loads.
   */
  readonly ways: readonly (readonly FeasibleChange[])[];
}

/**
 * Says why nobody can be found for some readings, and the least that would have to change.
 *
 * Three questions are asked in turn, because each makes sense only when those before it are answered with yes: do the
 * fixed pairs respect needs, loads and the limit on likeness; can every reading be handed out within the greatest
 * loads; can the least loads be met too. The answers to the last two are minimum cuts (Ford and Fulkerson 1956;
 * lower bounds after Hoffman 1960), so what is named is a proof: these entries need more than those judges can take.
 *
 * @param describe languages and topics, by which added judges are searched for.
 * @returns `{ feasible: true }` when there is nothing to explain.
 */
export function explainInfeasible(
  problem: AssignmentProblem,
  describe: Described = {},
): InfeasibleExplanation | { readonly feasible: true } {
  const found = diagnose(problem);
  if (found === undefined) return { feasible: true };
  const ways = found.ways(describe).flatMap((change) => {
    const next = explainInfeasible(applyChange(problem, change), describe);
    if (next.feasible) return [[change]];
    const [onwards] = next.ways;
    return onwards === undefined ? [] : [[change, ...onwards]];
  });
  return { feasible: false, reasons: found.reasons, ways };
}

interface Diagnosis {
  readonly reasons: readonly InfeasibleReason[];
  readonly ways: (describe: Described) => FeasibleChange[];
}

function diagnose(problem: AssignmentProblem): Diagnosis | undefined {
  const limits = standingLimits(problem);
  const broken = brokenByFixed(problem, limits);
  if (broken.length > 0) return { reasons: broken, ways: () => releaseSurplus(problem, broken) };
  const spread = spreadReadings(problem, limits);
  if (spread.missing > 0) {
    const reasons = shortages(problem, limits, spread);
    return { reasons, ways: (describe) => waysForShortage(problem, reasons, medianLoad(problem, describe), describe) };
  }
  const minima = minimaProblem(problem, limits);
  if (minima === undefined) return undefined;
  return { reasons: [minima], ways: () => waysForMinima(problem, minima) };
}

function medianLoad({ judges }: AssignmentProblem, { load }: Described): number {
  const loads = judges.map(({ max }) => max).sort((a, b) => a - b);
  return Math.max(1, load ?? loads[loads.length >> 1] ?? 1);
}

/** Whether any solution exists, fixed pairs, least loads and the limit on likeness included. */
export function isFeasible(problem: AssignmentProblem): boolean {
  return diagnose(problem) === undefined;
}
