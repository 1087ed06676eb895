import { type PairWeights, STARTING_WEIGHTS } from '@champions/assignment';

/** What the secretariat asks of an assignment beyond the limits that always hold. */
export interface AssignmentOptions {
  /** Points for each thing that makes a judge fit an entry. */
  readonly weights: PairWeights;
  /** Whether all judges of an entry read its language, or at least one. */
  readonly languages: 'all' | 'one';
  /** At most so many judges of one economy or organisation on an entry. */
  readonly likeness: { readonly by: 'economy' | 'organisation'; readonly most: number } | null;
  /** The greatest sum over all pairs, or first of all the best for the entry that is served worst. */
  readonly goal: 'total' | 'worst-served';
}

export const defaultOptions: AssignmentOptions = {
  weights: STARTING_WEIGHTS,
  languages: 'all',
  likeness: null,
  goal: 'total',
};

export type OptionsChange = { readonly [K in keyof AssignmentOptions]?: AssignmentOptions[K] | undefined };

/** The options after a change; what it does not name stays. */
export function withOptions(options: AssignmentOptions, change: OptionsChange): AssignmentOptions {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return { ...options, ...given };
}
