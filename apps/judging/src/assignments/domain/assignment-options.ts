import { type PairWeights, STARTING_WEIGHTS } from '@champions/assignment';

export const likenesses = ['economy', 'organisation'] as const;
export type Likeness = (typeof likenesses)[number];

/** At most so many judges of one economy or organisation on an entry. */
export interface LikenessOption {
  readonly by: Likeness;
  readonly most: number;
}

/** What the secretariat asks of an assignment beyond the limits that always hold. */
export interface AssignmentOptions {
  /** Points for each thing that makes a judge fit an entry. */
  readonly weights: PairWeights;
  /** Whether all judges of an entry read its language, or at least one. */
  readonly languages: 'all' | 'one';
  /** All of these hold at once. */
  readonly likeness: readonly LikenessOption[];
  /** The greatest sum over all pairs, or first of all the best for the entry that is served worst. */
  readonly goal: 'total' | 'worst-served';
  /** By lot, so that no pair is more probable than so many per cent; null for the best there is. */
  readonly chance: number | null;
}

export const defaultOptions: AssignmentOptions = {
  weights: STARTING_WEIGHTS,
  languages: 'all',
  likeness: [],
  goal: 'total',
  chance: null,
};

export type OptionsChange = { readonly [K in keyof AssignmentOptions]?: AssignmentOptions[K] | undefined };

/** The options after a change; what it does not name stays. */
export function withOptions(options: AssignmentOptions, change: OptionsChange): AssignmentOptions {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return { ...options, ...given };
}
