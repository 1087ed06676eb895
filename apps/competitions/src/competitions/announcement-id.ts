import { deterministicId } from '@champions/kernel';

/** A competition has one announcement, whose id everybody can work out. */
export const announcementIdOf = (competitionId: string): string => deterministicId('announcement', competitionId);
