import { type AssignmentProblem } from '../assignment-problem';
import { contestedPart } from './contested-part';
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
  return explainFrom(0, problem, describe);
}

/** @param known how many of the three questions have been answered with yes before. */
function explainFrom(
  known: number,
  problem: AssignmentProblem,
  describe: Described,
): InfeasibleExplanation | { readonly feasible: true } {
  const found = diagnose(problem, known);
  if (found === undefined) return { feasible: true };
  const ways = found.ways(describe).flatMap((change) => {
    const next = explainFrom(found.mends, applyChange(problem, change), describe);
    if (next.feasible) return [[change]];
    const [onwards] = next.ways;
    return onwards === undefined ? [] : [[change, ...onwards]];
  });
  return { feasible: false, reasons: found.reasons, ways };
}

interface Diagnosis {
  /** How many of the questions need not be asked again after any of the ways. */
  readonly mends: number;
  readonly reasons: readonly InfeasibleReason[];
  readonly ways: (describe: Described) => FeasibleChange[];
}

function diagnose(problem: AssignmentProblem, known = 0): Diagnosis | undefined {
  const limits = standingLimits(problem);
  const broken = brokenByFixed(problem, limits);
  if (broken.length > 0) return { mends: 0, reasons: broken, ways: () => releaseSurplus(problem, broken) };
  if (known < 2) {
    const spread = spreadReadings(problem.scores, limits);
    if (spread.missing > 0) {
      const part = contestedPart(problem, limits, spread);
      return {
        mends: 2,
        reasons: shortages(problem, limits, part),
        ways: (describe) => waysForShortage(problem, part, spread.missing, medianLoad(problem, describe), describe),
      };
    }
  }
  const minima = minimaProblem(problem, limits);
  if (minima === undefined) return undefined;
  return { mends: 3, reasons: [minima], ways: () => waysForMinima(problem, minima) };
}

function medianLoad({ judges }: AssignmentProblem, { load }: Described): number {
  const loads = judges.map(({ max }) => max).sort((a, b) => a - b);
  return Math.max(1, load ?? loads[loads.length >> 1] ?? 1);
}

/** Whether any solution exists, fixed pairs, least loads and the limit on likeness included. */
export function isFeasible(problem: AssignmentProblem): boolean {
  return diagnose(problem) === undefined;
}
