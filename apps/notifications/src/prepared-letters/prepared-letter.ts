import type { Language } from '@champions/contracts';
import type { LetterContent } from '../templates';

/** A letter of an announcement as it was approved: what it says, to whom, and the digest of how it renders. */
export interface PreparedLetter {
  readonly _id: string;
  readonly announcementId: string;
  /** Which preparation made it. Letters of any but the current one are never sent. */
  readonly generation: string;
  readonly competitionId: string;
  readonly reason: 'decision-winner' | 'decision-not-selected' | 'newsletter';
  /** Null for the newsletter, which goes to whoever is subscribed when the announcement fires. */
  readonly personId: string | null;
  readonly proposalId: string | null;
  readonly language: Language;
  readonly subject: string;
  /** Null once its reader was erased; its digest stays, so that the approved whole still stands. */
  readonly content: LetterContent | null;
  readonly digest: string;
}

export type PreparedSummary = Omit<PreparedLetter, 'content'>;
