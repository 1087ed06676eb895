import type { LetterReason, LetterStatus } from './domain/letter';

const reasons: Readonly<Record<LetterReason, true>> = {
  'sign-in': true,
  'proposal-received': true,
  'proposal-late': true,
  'late-decided': true,
  'proposal-withdrawn': true,
  'screening-result': true,
  'judge-invited': true,
  'entries-assigned': true,
  'sheets-reminder': true,
  'advance-notice': true,
  'decision-winner': true,
  'decision-not-selected': true,
  newsletter: true,
  'subscription-confirm': true,
};

/** Codes as they stand in queries; the compiler keeps them complete. */
export const letterReasons = Object.keys(reasons) as readonly LetterReason[] as [LetterReason, ...LetterReason[]];
export const letterStatuses = [
  'queued',
  'attempting',
  'sent',
  'failed',
  'dropped',
] as const satisfies readonly LetterStatus[];
