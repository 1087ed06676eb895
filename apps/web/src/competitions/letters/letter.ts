export const letterStatuses = ['queued', 'attempting', 'sent', 'failed', 'dropped'] as const;
export type LetterStatus = (typeof letterStatuses)[number];

export const letterReasons = [
  'sign-in',
  'proposal-received',
  'proposal-late',
  'late-decided',
  'proposal-withdrawn',
  'screening-result',
  'judge-invited',
  'entries-assigned',
  'sheets-reminder',
  'advance-notice',
  'decision-winner',
  'decision-not-selected',
  'newsletter',
  'subscription-confirm',
] as const;
export type LetterReason = (typeof letterReasons)[number];

/** One letter in the delivery log, which never shows what it says. */
export interface Letter {
  readonly id: string;
  readonly reason: LetterReason;
  readonly status: LetterStatus;
  readonly recipientId: string | null;
  readonly subjectId: string;
  readonly language: 'en' | 'fr' | 'es' | 'ar' | null;
  readonly attempts: number;
  readonly error: string | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
}

export interface LetterPage {
  readonly letters: readonly Letter[];
  readonly next: string | null;
}

export interface LetterSummary {
  readonly byReason: Readonly<Partial<Record<LetterReason, number>>>;
  readonly byStatus: Readonly<Partial<Record<LetterStatus, number>>>;
  readonly total: number;
  readonly repeated: number;
}

export const lettersPath = '/api/notifications/letters';
