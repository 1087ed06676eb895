import type { Conflict } from './domain/conflict';

interface Said {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** One judge and one entry that do not go together, as the secretariat's table has it. */
export interface ConflictLine {
  readonly judgeId: string;
  readonly judgeName: string | null;
  readonly proposalId: string;
  readonly title: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly conflicts: readonly Conflict[];
  readonly blocks: boolean;
  /** What the secretariat has said, and of what: the organisation or this entry. */
  readonly imposed: (Said & { readonly on: 'organisation' | 'entry' }) | null;
  readonly dismissed: (Said & { readonly on: 'organisation' | 'entry' }) | null;
  /** Where the judge's reading stands, if it was given out; what is removed counts no more. */
  readonly reading: { readonly status: string; readonly removed: boolean } | null;
}

export interface ConflictTable {
  readonly total: number;
  readonly blocking: number;
  /** Readings that entries lack since somebody stepped aside, was replaced or kept away; proposing anew fills them. */
  readonly missingReadings: number;
  readonly conflicts: readonly ConflictLine[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}
