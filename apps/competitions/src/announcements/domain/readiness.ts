import type { Announcement, RefusalCode } from './announcement';
import { wholeDigest } from './whole-digest';

const PEOPLE_NEEDED = 2;

/** How many different people approved exactly what would go out now. */
export function approvers({ approvals, digest }: Announcement): number {
  return new Set(approvals.filter((approval) => approval.digest === digest).map(({ approverId }) => approverId)).size;
}

/** It fired, and not all of it went out. */
export function isHeldBack(announcement: Announcement | null): boolean {
  return announcement?.status === 'fired' && announcement.goneOut.length < announcement.parts.length;
}

/** What keeps the announcement from firing, its moment aside; empty when it may. */
export function notReady(announcement: Announcement): readonly RefusalCode[] {
  const { status, digest, parts } = announcement;
  if (status !== 'prepared' || digest === null || digest !== wholeDigest(parts)) return ['NOT_PREPARED'];
  return approvers(announcement) < PEOPLE_NEEDED ? ['APPROVALS_MISSING'] : [];
}
