import { type Highs } from 'highs';
import { type AssignmentProblem } from '../assignment-problem';
import { type StandingLimits } from '../infeasible/standing-limits';
import { type SideRow, solvePairProgram } from './pair-program';
import { solveByColumns } from './solve-by-columns';

export interface SideRowsAnswer {
  /** Pairs of the best solution found, fixed ones not among them. */
  readonly chosen: readonly number[];
  readonly total: number;
  /** No solution has a greater total; over all pairs, fixed ones not counted. */
  readonly bound: number;
  readonly exact: boolean;
}

/**
 * The greatest total under side rows, proven over all pairs of the problem: the linear program by column generation gives
 * prices and with them a bound; the integer program over the pairs at hand gives a solution; every pair left out that
 * could, by the bound, belong to a better one comes in, and the integer program is solved once more.
 *
 * @param core pairs to begin with; gains pairs.
 * @returns undefined where no solution was found; `proven` says whether there is none.
 */
export function solveWithSideRows(
  highs: Highs,
  problem: AssignmentProblem,
  limits: StandingLimits,
  rows: readonly SideRow[],
  { core, all, seconds }: { core: Set<number>; all: readonly number[]; seconds: number },
): SideRowsAnswer | { readonly none: true; readonly proven: boolean } {
  const { scores } = problem;
  const program = { scores, limits, rows, aim: 'total', seconds } as const;
  const relaxed = solveByColumns(highs, program, core, () => all);
  if (relaxed === undefined) return { none: true, proven: core.size === all.length };
  const bound = wholeBelow(relaxed.proof.bound);
  for (;;) {
    const pairs = [...core].sort((a, b) => a - b);
    const answer = solvePairProgram(highs, { ...program, pairs, whole: true });
    const found = answer.values.length > 0;
    const chosen = pairs.filter((_, i) => (answer.values[i] ?? 0) > 0.5);
    const total = found ? chosen.reduce((sum, pair) => sum + (scores[pair] ?? 0), 0) : -Infinity;
    const missing = all.filter((pair) => !core.has(pair) && wholeBelow(relaxed.proof.boundWith(pair)) > total);
    const finished = answer.status !== 'unfinished';
    if (missing.length === 0 || !finished) {
      if (!found) return { none: true, proven: finished };
      return { chosen, total, bound: finished ? total : bound, exact: finished || total === bound };
    }
    for (const pair of missing) core.add(pair);
  }
}

/** Totals are whole, so a bound may be cut to the whole number below; a millionth is left for rounding errors. */
export function wholeBelow(bound: number): number {
  return Math.floor(bound + 1e-6 * Math.max(1, Math.abs(bound) * 1e-3));
}
