import type { Announcement } from './announcement';

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
  if (status === 'fired' || !isDecided) return [];
  const begun = announcement !== null && status !== 'cancelled';
  const prepared = begun && status === 'prepared';
  const hasApproved = announcement?.approvals.some(({ approverId }) => approverId === actorId) ?? false;
  const possible: Readonly<Record<AnnouncementAction, boolean>> = {
    'request-advance-notices': true,
    prepare: true,
    approve: prepared && !hasApproved,
    schedule: prepared,
    postpone: begun && !(announcement.at === null && announcement.toBeConfirmed),
    cancel: begun,
  };
  return announcementActionNames.filter((name) => possible[name]);
}
