import type { AssignmentProblem as PlainProblem, AvailableJudge, Coverage, WantingEntry } from '@champions/assignment';
import type { AssignmentOptions } from './assignment-options';

export { NOT_ALLOWED } from '@champions/assignment';

/** Who could judge what: each entry wants a number of judges, each judge reads between a minimum and a maximum. */
export interface AssignmentProblem extends PlainProblem {
  readonly entries: readonly (WantingEntry & { readonly language?: string })[];
  /** The name is what a judge is called in what is said of the problem. */
  readonly judges: readonly (AvailableJudge & { readonly name?: string })[];
  /** Pairs that stand already, as indexes of entry and judge; they are part of every solution. */
  readonly fixed: readonly (readonly [entry: number, judge: number])[];
  /** At least so many of an entry's judges are among these. */
  readonly coverage: readonly Coverage[];
  readonly goal: AssignmentOptions['goal'];
}

export interface AssignmentSolution {
  /** For each entry the indexes of its judges, ascending, the fixed ones among them. */
  readonly readers: readonly (readonly number[])[];
  /** The sum of the scores of all pairs; a fixed one that would not be allowed today adds nothing. */
  readonly total: number;
}
