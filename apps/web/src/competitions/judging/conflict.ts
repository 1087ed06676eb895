import type { Words } from '../../i18n/words';

export interface Conflict {
  readonly reason: keyof Words['conflicts']['reason'];
  readonly strength: 'blocks' | 'warns';
  readonly source: keyof Words['conflicts']['source'];
  readonly dismissed: boolean;
}

interface Said {
  readonly reason: string;
  readonly at: string;
  readonly on: 'organisation' | 'entry';
}

export interface ConflictLine {
  readonly judgeId: string;
  readonly judgeName: string | null;
  readonly proposalId: string;
  readonly title: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly conflicts: readonly Conflict[];
  readonly blocks: boolean;
  readonly imposed: Said | null;
  readonly dismissed: Said | null;
  readonly reading: { readonly status: string; readonly removed: boolean } | null;
}

export interface ConflictTable {
  readonly total: number;
  readonly blocking: number;
  readonly missingReadings: number;
  readonly conflicts: readonly ConflictLine[];
  readonly next: string | null;
}
