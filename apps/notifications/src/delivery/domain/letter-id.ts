import { deterministicId } from '@champions/kernel';
import type { NewLetter, Recipient } from './letter';

/** One letter per reader, reason, subject and occurrence: asking for it twice is asking for it once. */
export function letterId({ to, matter, subjectId, occurrence }: NewLetter): string {
  return deterministicId(recipientKey(to), matter.reason, subjectId, occurrence);
}

function recipientKey(to: Recipient): string {
  switch (to.kind) {
    case 'person':
      return to.personId;
    case 'subscriber':
      return to.subscriberId;
    // A sign-in attempt is one person's; its id is the subject.
    default:
      return 'address';
  }
}
