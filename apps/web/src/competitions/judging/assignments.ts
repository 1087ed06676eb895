export interface AssignmentOptions {
  readonly weights: Readonly<Record<PairPart, number>>;
  readonly languages: 'all' | 'one';
  readonly likeness: { readonly by: 'economy' | 'organisation'; readonly most: number } | null;
  readonly goal: 'total' | 'worst-served';
}

export const pairParts = ['expertise', 'language', 'preference', 'familiarity'] as const;
export type PairPart = (typeof pairParts)[number];

export interface Measures {
  readonly total: number;
  readonly worst: { readonly entryId: string; readonly score: number } | null;
  readonly loads: { readonly least: number; readonly most: number };
  readonly added: number;
  readonly uneven: number;
}

export interface Variant {
  readonly variantId: string;
  readonly status: 'solving' | 'ready' | 'failed' | 'cancelled';
  readonly options: AssignmentOptions;
  readonly startedAt: string;
  readonly level: number | null;
  readonly edits: number;
  readonly stale: boolean;
  readonly measures: Measures | null;
  readonly refusal: {
    readonly message: string;
    readonly errors: readonly { readonly code: string; readonly message: string }[];
  } | null;
}

export interface Assignments {
  readonly status: 'solving' | 'failed' | 'cancelled' | 'proposed' | 'confirming' | 'confirmed';
  readonly variantId: string | null;
  readonly totals: { readonly entries: number; readonly judges: number; readonly sheets: number };
  readonly added: number;
  readonly made: number;
  readonly loads: readonly { readonly judgeId: string; readonly name: string | null; readonly added: number }[];
  readonly variants: readonly Variant[];
}

export interface AssignedPair {
  readonly proposalId: string;
  readonly title: string | null;
  readonly judgeId: string;
  readonly judgeName: string | null;
  readonly score: number;
}

export interface Comparison {
  readonly loads: readonly {
    readonly judgeId: string;
    readonly name: string | null;
    readonly loads: readonly number[];
  }[];
  readonly different: number;
  readonly differences: readonly (AssignedPair & { readonly in: readonly string[] })[];
}

export interface PairTable {
  readonly parts: readonly {
    readonly part: PairPart;
    readonly value: number | null;
    readonly weight: number;
    readonly contribution: number;
  }[];
  readonly score: number;
  readonly allowed: boolean;
}

export interface Capacity {
  readonly readings: number;
  readonly room: number;
  readonly missing: number;
  readonly judgesNeeded: number;
  readonly moreJudges: number;
  readonly forecast: {
    readonly left: number;
    readonly finish: string | null;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly inTime: number | null;
  } | null;
  readonly topUps: {
    readonly atRisk: readonly { readonly judgeId: string; readonly name: string | null; readonly sheets: number }[];
    readonly suggestions: readonly { readonly judgeId: string; readonly name: string | null; readonly more: number }[];
  } | null;
}
