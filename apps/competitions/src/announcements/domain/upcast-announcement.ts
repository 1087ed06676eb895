import type { Announcement } from './announcement';

/** An announcement from before a part that was held back could go out anew. */
export function upcastFired(stored: unknown): Announcement {
  const before = stored as Omit<Announcement, 'firedAttempt' | 'goneOut'>;
  const { status, attempt, parts, refusals } = before;
  if (status !== 'fired') return { ...before, firedAttempt: null, goneOut: [] };
  const refused = new Set(refusals.flatMap(({ code, part }) => (code === 'PART_DIFFERS' ? (part ?? []) : [])));
  return { ...before, firedAttempt: attempt, goneOut: parts.filter(({ part }) => !refused.has(part)) };
}
