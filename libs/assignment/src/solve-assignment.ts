import { NOT_ALLOWED, type StoredProblem } from './assignment-problem';
import { requireSound } from './check-problem';
import { rowsOf, scoreAt } from './score-rows';
import type { Candidates } from './solver/candidates';
import type { Chosen } from './solver/chosen';
import { type Contradiction, type Demand, demandOf, groupNames } from './solver/demand';
import { dutyArc, entryNode, firstPair, judgeNode, type Network, penaltyArc } from './solver/network';
import { optimise, type SolveProgress } from './solver/optimise';
import { type DualPrices, gapOf, lowerPenalties, pricesOf } from './solver/proof';
import { freshStart, type Start } from './solver/start';
import { networkOf } from './solver/start-network';

export interface SolveOptions {
  /** Chooses among equally good assignments, reproducibly; 0 when not given. */
  readonly seed?: number;
  /** Looked at now and then; an AbortSignal fits, or a getter on shared memory where the solve blocks its thread. */
  readonly signal?: { readonly aborted: boolean };
  readonly onProgress?: (progress: SolveProgress) => void;
}

/** What a later solve of a changed problem begins with. */
export interface AssignmentBasis {
  readonly candidates: Candidates;
  readonly reference: Float64Array;
  readonly extras: readonly (readonly [entry: number, judge: number])[];
}

export interface Assignment {
  /** For each entry the indexes of its judges, ascending, the fixed ones among them. */
  readonly readers: readonly (readonly number[])[];
  /** The scores of all pairs added up; a fixed pair that is `NOT_ALLOWED` adds nothing. */
  readonly total: number;
  readonly prices: DualPrices;
  /** How far the total may be from the greatest. */
  readonly gap: number;
  readonly basis: AssignmentBasis;
}

/** No assignment keeps all limits. */
export class InfeasibleAssignment extends Error {
  constructor(
    /** Where fixed pairs alone are too many. */
    readonly contradiction: Contradiction | undefined,
    /** Entries with the readings that they cannot get, and judges with those that they lack to their minimum, at least. */
    readonly unread: readonly { readonly entry: number; readonly missing: number }[] = [],
    readonly idle: readonly { readonly judge: number; readonly missing: number }[] = [],
  ) {
    super('no assignment keeps all limits');
    this.name = 'InfeasibleAssignment';
  }
}

export class AssignmentAborted extends Error {
  constructor() {
    super('the assignment was given up');
    this.name = 'AssignmentAborted';
  }
}

/**
 * The assignment of the greatest total score in which each entry gets exactly the judges it wants, each judge stays
 * between minimum and maximum, and no entry has more than `perGroup` judges of one group; exact, with dual prices that
 * prove it (see `verifyAssignment`). All arithmetic is in whole numbers (prices on the way in eighths) below 2^53.
 *
 * Method: an auction (Bertsekas 1988) gives a start within a small step of the optimum; a primal network simplex with
 * strongly feasible trees and block search (Ahuja, Magnanti and Orlin, "Network Flows", 1993, ch. 11; Kovács 2015) makes
 * it exact on each entry's most promising judges; all other pairs are priced and come in where they would help.
 *
 * The total does not depend on order or ids. Which of several best assignments is given does, and on `seed`.
 * @throws UnsoundProblem where the parts of the problem do not fit together or are too large to be summed exactly.
 * @throws InfeasibleAssignment where nothing keeps all limits.
 * @throws AssignmentAborted when the signal says so.
 */
export function solveAssignment(problem: StoredProblem, options: SolveOptions = {}): Assignment {
  requireSound(problem);
  const demand = requireDemand(problem);
  return solveFrom(problem, demand, freshStart(demand, options.seed ?? 0), options);
}

/** @throws InfeasibleAssignment where the fixed pairs alone break a limit. */
export function requireDemand(problem: StoredProblem): Demand {
  const demand = demandOf(problem);
  if ('code' in demand) throw new InfeasibleAssignment(demand);
  return demand;
}

/** The rest of a solve, from any start. */
export function solveFrom(
  problem: StoredProblem,
  demand: Demand,
  start: Start,
  { signal, onProgress }: SolveOptions,
): Assignment {
  const pause = (progress: SolveProgress) => {
    if (signal?.aborted) throw new AssignmentAborted();
    onProgress?.(progress);
  };
  const network = networkOf(demand, start);
  const { outside } = start.candidates;
  const { chosen, added } = optimise(network, { outside, reference: start.reference }, pause);
  requireFeasible(network, chosen);
  lowerPenalties(network);
  const readers = problem.entries.map((_, e) => readersOf(demand, chosen, e));
  return {
    readers,
    total: totalOf(problem, fixedReaders(demand)) + chosenTotal(network),
    prices: pricesOf(network, groupNames(problem)),
    gap: gapOf(network),
    basis: { candidates: start.candidates, reference: start.reference, extras: [...start.extras, ...added] },
  };
}

/** Chosen and fixed judges of an entry, ascending; they are few, and sorted as they come. */
function readersOf({ fixedStart, fixedJudges }: Demand, chosen: Chosen, entry: number): number[] {
  const its: number[] = [];
  const insert = (judge: number) => {
    let at = its.length;
    while (at > 0 && (its[at - 1] as number) > judge) {
      its[at] = its[at - 1] as number;
      at--;
    }
    its[at] = judge;
  };
  chosen.each(entry, insert);
  const end = fixedStart[entry + 1] as number;
  for (let at = fixedStart[entry] as number; at < end; at++) insert(fixedJudges[at] as number);
  return its;
}

function fixedReaders({ fixedStart, fixedJudges, entries }: Demand): readonly (readonly number[])[] {
  if (fixedJudges.length === 0) return [];
  return Array.from({ length: entries }, (_, e) => [...fixedJudges.subarray(fixedStart[e], fixedStart[e + 1])]);
}

function chosenTotal({ demand, arcs, flow, cost, to }: Network): number {
  let total = 0;
  for (let a = firstPair(demand); a < arcs; a++) {
    if (flow[a] === 1 && (to[a] as number) <= demand.judges) total -= cost[a] as number;
  }
  return total;
}

/** The scores of all pairs added up; those of pairs that are `NOT_ALLOWED`, which only fixed ones can be, are nothing. */
export function totalOf({ scores, judges }: StoredProblem, readers: readonly (readonly number[])[]): number {
  const rows = rowsOf(scores, judges.length);
  let total = 0;
  readers.forEach((its, entry) => {
    for (const judge of its) {
      const score = scoreAt(rows, entry, judge);
      if (score !== NOT_ALLOWED) total += score;
    }
  });
  return total;
}

/** Flow on a penalty arc: of an entry, readings it does not get; of a judge, readings beyond the maximum. */
function requireFeasible({ demand, flow }: Network, chosen: Chosen): void {
  const unread = flow.slice(penaltyArc(entryNode(demand, 0)), penaltyArc(entryNode(demand, demand.entries)));
  const excess = Int32Array.from(demand.most, (_, judge) => flow[penaltyArc(judgeNode(judge))] as number);
  if (excess.some((count) => count > 0)) {
    for (let entry = 0; entry < demand.entries; entry++) {
      for (const judge of chosen.of(entry)) {
        const count = excess[judge] as number;
        if (count === 0) continue;
        excess[judge] = count - 1;
        unread[entry] = (unread[entry] as number) + 1;
      }
    }
  }
  const idle = demand.least.map((least, judge) => least - (flow[dutyArc(demand, judge)] as number));
  const isNone = (missing: number) => missing === 0;
  if (unread.every(isNone) && idle.every(isNone)) return;
  throw new InfeasibleAssignment(
    undefined,
    Array.from(unread, (missing, entry) => ({ entry, missing })).filter(({ missing }) => missing > 0),
    Array.from(idle, (missing, judge) => ({ judge, missing })).filter(({ missing }) => missing > 0),
  );
}
