import {
  advanceNoticesRequestedV1,
  announcementApprovedV1,
  announcementCancelledV1,
  announcementFiredV1,
  announcementPostponedV1,
  announcementScheduledV1,
  prepareRequestedV1,
} from '@champions/contracts';
import { outgoing, type Outgoing } from '@champions/persistence';
import type { Announcement, AnnouncementFact } from './domain/announcement';
import { approvers } from './domain/readiness';

/** What others may know of an announcement: its steps, digests and moments; never who wins. */
export function publishAnnouncement(fact: AnnouncementFact, state: Announcement): readonly Outgoing[] {
  const about = { announcementId: state.id, competitionId: state.competitionId };
  switch (fact.type) {
    case 'advance-notices-requested':
      return [outgoing(advanceNoticesRequestedV1, { ...about, decisions: fact.decisions })];
    case 'prepare-requested':
      return [outgoing(prepareRequestedV1, { ...about, attempt: fact.attempt, decisions: fact.decisions })];
    case 'approved': {
      const { approverId, digest } = fact;
      return [outgoing(announcementApprovedV1, { ...about, digest, approverId, approvals: approvers(state) })];
    }
    case 'scheduled':
      return [outgoing(announcementScheduledV1, { ...about, at: fact.moment.toISOString() })];
    case 'postponed':
    case 'missed':
      return [outgoing(announcementPostponedV1, about)];
    case 'cancelled':
      return [outgoing(announcementCancelledV1, about)];
    case 'fired': {
      const parts = fact.parts.map(({ part, digest }) => ({ part, digest }));
      const firedAt = fact.at.toISOString();
      return [outgoing(announcementFiredV1, { ...about, digest: fact.digest, parts, firedAt })];
    }
    default:
      return [];
  }
}
