/** Why a judge must not see an entry, or should perhaps not. Screens say it in the reader's words. */
export type ConflictReason =
  | 'same-organisation'
  | 'same-email-domain'
  | 'same-economy'
  | 'past-member'
  | 'past-reader'
  | 'declared-by-judge'
  | 'stepped-aside'
  | 'imposed-by-secretariat';

/** What blocks is never assigned; what warns is for the secretariat to look at. */
export type ConflictStrength = 'blocks' | 'warns';

/** Where it is known from. */
export type ConflictSource = 'profile' | 'e-mail' | 'history' | 'judge' | 'secretariat';

export interface Conflict {
  readonly reason: ConflictReason;
  readonly strength: ConflictStrength;
  readonly source: ConflictSource;
  /** The secretariat found it to be none. */
  readonly dismissed: boolean;
}

/** All that stands between a judge and an entry. */
export interface PairConflicts {
  readonly judgeId: string;
  readonly entryId: string;
  readonly organisationId: string;
  readonly conflicts: readonly Conflict[];
  /** One of them blocks and was not dismissed. */
  readonly blocks: boolean;
}

export const kinds: Readonly<Record<ConflictReason, Pick<Conflict, 'strength' | 'source'>>> = {
  'same-organisation': { strength: 'blocks', source: 'profile' },
  'same-email-domain': { strength: 'blocks', source: 'e-mail' },
  'same-economy': { strength: 'blocks', source: 'profile' },
  'past-member': { strength: 'blocks', source: 'history' },
  'past-reader': { strength: 'warns', source: 'history' },
  'declared-by-judge': { strength: 'blocks', source: 'judge' },
  'stepped-aside': { strength: 'blocks', source: 'judge' },
  'imposed-by-secretariat': { strength: 'blocks', source: 'secretariat' },
};

/** What the secretariat cannot dismiss: its own word, which is lifted instead, and a sheet that a judge has left. */
const FINAL: ReadonlySet<ConflictReason> = new Set(['imposed-by-secretariat', 'stepped-aside']);

export const isDismissible = (reason: ConflictReason): boolean => !FINAL.has(reason);
