import { deterministicId } from '@champions/kernel';

/** A competition has one announcement, whose id follows from its own. */
export function announcementIdOf(competitionId: string): string {
  return deterministicId('announcement', competitionId);
}
