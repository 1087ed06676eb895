/** The score of a pair that must not be. */
export const NOT_ALLOWED = -2_147_483_648;

/** Who could judge what: each entry wants a number of judges, each judge reads between a minimum and a maximum. */
export interface AssignmentProblem {
  readonly entries: readonly { readonly id: string; readonly judges: number; readonly language?: string }[];
  readonly judges: readonly {
    readonly id: string;
    readonly min: number;
    readonly max: number;
    /** By which a judge is named in what is said of the problem. */
    readonly name?: string;
  }[];
  /** How well each pair fits, entry by judge, row after row; `NOT_ALLOWED` where it must not be. */
  readonly scores: Int32Array;
  /** Pairs that stand already, as indexes of entry and judge; they are part of every solution. */
  readonly fixed: readonly (readonly [entry: number, judge: number])[];
}

export interface AssignmentSolution {
  /** For each entry the indexes of its judges, ascending, the fixed ones among them. */
  readonly readers: readonly (readonly number[])[];
  /** The sum of the scores of all pairs that are not fixed. */
  readonly total: number;
}
