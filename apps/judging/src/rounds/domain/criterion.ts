import type { Localised } from '@champions/kernel';

export interface Anchor {
  readonly mark: number;
  readonly meaning: Localised;
}

interface Published {
  readonly key: string;
  readonly name: Localised;
  readonly guidance?: Localised | undefined;
  readonly weight: number;
  /** The greatest mark. */
  readonly scale: number;
  /** Where points to distribute come from: all of a pot are given, over the criteria that name it. */
  readonly pot?: { readonly key: string; readonly sum: number } | undefined;
  readonly commentWhen?: { readonly below?: number | undefined; readonly above?: number | undefined } | undefined;
}

interface Rules {
  readonly kind: 'scale' | 'pass-fail' | 'points';
  readonly min: number;
  readonly step: number;
  readonly anchors: readonly Anchor[];
  readonly mayAbstain: boolean;
}

/** One line of a scoring guide with everything about it said. */
export type Criterion = Published & Rules;

/** A criterion as a competition says it: what is not said is the plain scale of whole numbers from 0. */
export type PublishedCriterion = Published & { readonly [K in keyof Rules]?: Rules[K] | undefined };

export function toCriterion(published: PublishedCriterion): Criterion {
  const { kind = 'scale', min = 0, step = 1, anchors = [], mayAbstain = false } = published;
  return { ...published, kind, min, step, anchors, mayAbstain };
}
