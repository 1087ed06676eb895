import type {
  AssignmentProblem as PlainProblem,
  AvailableJudge,
  Coverage,
  LikenessLimit,
  WantingEntry,
} from '@champions/assignment';
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
  /** Limits on likeness beside the one that the judges' groups are for. */
  readonly likeness: readonly LikenessLimit[];
  readonly goal: AssignmentOptions['goal'];
  /** No pair is more probable than so many per cent, drawn with this seed; null where nothing is drawn. */
  readonly lot: { readonly percent: number; readonly seed: string } | null;
  /** Pairs of an earlier plan: among equally good assignments the one that keeps most of them is given. */
  readonly keep: readonly (readonly [entry: number, judge: number])[];
  /** Whose earlier solution may be begun with. */
  readonly roundId: string;
}

/** How far an assignment may be from the best of its kind, in points; 0 where it is proved to be the best. */
export interface Gap {
  readonly total: number;
  /** Of the worst-served entry, where that is what was wanted. */
  readonly worst: number;
}

export const NO_GAP: Gap = { total: 0, worst: 0 };

export interface AssignmentSolution {
  /** For each entry the indexes of its judges, ascending, the fixed ones among them. */
  readonly readers: readonly (readonly number[])[];
  /** The sum of the scores of all pairs; a fixed one that would not be allowed today adds nothing. */
  readonly total: number;
  readonly gap: Gap;
}
