import type { Localised } from '@champions/kernel';

export type Language = keyof Localised;

export interface Choice {
  readonly key: string;
  readonly label: Localised;
}

export interface Question {
  readonly key: string;
  readonly type: 'short-text' | 'long-text' | 'single-choice' | 'multiple-choice' | 'yes-no' | 'number';
  readonly label: Localised;
  readonly help?: Localised | undefined;
  readonly required: boolean;
  readonly maxWords?: number | undefined;
  readonly choices?: readonly Choice[] | undefined;
  readonly showWhen?: { readonly question: string; readonly equals: string | boolean } | undefined;
}

export interface Criterion {
  readonly key: string;
  readonly name: Localised;
  readonly guidance?: Localised | undefined;
  readonly weight: number;
  /** The greatest mark. */
  readonly scale: number;
  readonly kind?: 'scale' | 'pass-fail' | 'points' | undefined;
  /** The least mark; 0 when it is not said. */
  readonly min?: number | undefined;
  readonly step?: number | undefined;
  readonly anchors?: readonly { readonly mark: number; readonly meaning: Localised }[] | undefined;
  /** Points of a pot are spread over the criteria that name it, and add up to its sum. */
  readonly pot?: { readonly key: string; readonly sum: number } | undefined;
  readonly commentWhen?: { readonly below?: number | undefined; readonly above?: number | undefined } | undefined;
  readonly mayAbstain?: boolean | undefined;
}

export type LadderStep =
  | { readonly step: 'criterion'; readonly criterion: string }
  | { readonly step: 'fewer-abstentions' | 'head-to-head' | 'lot' };

/** What people read about a competition; may be mended until it is archived. */
export interface Wording {
  readonly name: Localised;
  readonly theme: Localised;
  readonly description: Localised;
  readonly eligibility: readonly Localised[];
  readonly organisers: readonly string[];
  readonly sponsors: readonly string[];
}

/** What proposals and marks are made against; fixed once the call is open. */
export interface Rules {
  readonly languages: readonly Language[];
  readonly zone: string;
  readonly form: readonly Question[];
  readonly rubric: readonly Criterion[];
  /** How ties are broken; criteria by weight, fewer abstentions and a lot where nothing is declared. */
  readonly ladder?: readonly LadderStep[] | null | undefined;
  readonly awards: number;
  readonly readings: number;
  readonly ranked: boolean;
}

export type Content = Wording & Rules;

export const ruleNames = [
  'languages',
  'zone',
  'form',
  'rubric',
  'ladder',
  'awards',
  'readings',
  'ranked',
] as const satisfies readonly (keyof Rules)[];
