export interface AssignmentOptions {
  readonly weights: Readonly<Record<PairPart, number>>;
  readonly languages: 'all' | 'one';
  readonly likeness: readonly { readonly by: Likeness; readonly most: number }[];
  readonly goal: 'total' | 'worst-served';
  /** In per cent; null where nothing is drawn. */
  readonly chance: number | null;
}

export const likenesses = ['economy', 'organisation'] as const;
export type Likeness = (typeof likenesses)[number];

export const pairParts = ['expertise', 'language', 'preference', 'familiarity'] as const;
export type PairPart = (typeof pairParts)[number];

export interface Measures {
  readonly total: number;
  readonly worst: { readonly entryId: string; readonly score: number } | null;
  readonly loads: { readonly least: number; readonly most: number };
  readonly added: number;
  readonly uneven: number;
  readonly gap: { readonly total: number; readonly worst: number } | null;
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
  readonly changes: { readonly added: number; readonly removed: number; readonly moved: number } | null;
  readonly lot: { readonly commitment: string; readonly seed: string | null } | null;
  readonly refusal: {
    readonly message: string;
    readonly errors: readonly { readonly code: string; readonly message: string }[];
  } | null;
}

export interface Assignments {
  readonly status: 'none' | 'solving' | 'failed' | 'cancelled' | 'proposed' | 'confirming' | 'confirmed';
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

export interface PairChange {
  readonly entryId: string;
  readonly remove: string | null;
  readonly add: string | null;
}

export interface FoundEntry {
  readonly proposalId: string;
  readonly title: string;
  readonly organisationName: string;
  readonly readers: readonly { readonly judgeId: string; readonly name: string | null; readonly stands: boolean }[];
}

export interface FoundEntries {
  readonly entries: readonly FoundEntry[];
  readonly found: number;
}

export interface WishCounts {
  readonly judges: number;
  readonly answering: number;
  readonly share: number;
}
