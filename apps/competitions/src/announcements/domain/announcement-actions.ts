import type { Announcement } from './announcement';
import { isHeldBack } from './readiness';

export const announcementActionNames = [
  'request-advance-notices',
  'prepare',
  'approve',
  'schedule',
  'postpone',
  'cancel',
] as const;
export type AnnouncementAction = (typeof announcementActionNames)[number];

/** What can be done with the announcement as it stands, by whoever may. */
export function announcementActions(
  announcement: Announcement | null,
  isDecided: boolean,
  actorId: string,
): readonly AnnouncementAction[] {
  const status = announcement?.status ?? 'new';
  const open = status !== 'fired' && status !== 'cancelled';
  const begun = announcement !== null && open;
  const prepared = begun && status === 'prepared';
  // Part of it is public: what was held back may be prepared anew, though the competition is announced by now.
  const hasFired = announcement !== null && announcement.firedAt !== null;
  const hasApproved = announcement?.approvals.some(({ approverId }) => approverId === actorId) ?? false;
  const possible: Readonly<Record<AnnouncementAction, boolean>> = {
    'request-advance-notices': isDecided && !hasFired,
    prepare: isHeldBack(announcement) || ((isDecided || hasFired) && status !== 'fired'),
    approve: prepared && !hasApproved,
    schedule: prepared,
    postpone: open && !(announcement?.at === null && announcement.toBeConfirmed),
    cancel: begun,
  };
  return announcementActionNames.filter((name) => possible[name]);
}
