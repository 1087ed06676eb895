import type { ScoreRows } from './score-rows';

/** The score of a pair that must not be. */
export const NOT_ALLOWED = -2_147_483_648;

export interface WantingEntry {
  readonly id: string;
  /** How many different judges it gets: exactly so many. */
  readonly judges: number;
}

export interface AvailableJudge {
  readonly id: string;
  /** The fewest and the most entries that this judge reads, fixed pairs among them. */
  readonly min: number;
  readonly max: number;
  /** Country, organisation or the like, where a limit on likeness is set. */
  readonly group?: string;
}

/** Who could judge what. */
export interface AssignmentProblem {
  readonly entries: readonly WantingEntry[];
  readonly judges: readonly AvailableJudge[];
  /** How well each pair fits, entry by judge, row after row; `NOT_ALLOWED` where it must not be. */
  readonly scores: Int32Array;
  /** Pairs that stand already, as indexes of entry and judge; they are part of every solution, whatever their score. */
  readonly fixed?: readonly (readonly [entry: number, judge: number])[];
  /** At most so many judges of one group on an entry; judges without a group are not counted. */
  readonly perGroup?: number;
}

/** A problem whose scores need not be in memory: they may be brought there row by row, such as from a file. */
export interface StoredProblem extends Omit<AssignmentProblem, 'scores'> {
  readonly scores: Int32Array | ScoreRows;
}
