import {
  announcementCancelledV1,
  announcementFiredV1,
  announcementPostponedV1,
  announcementScheduledV1,
} from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import type { FollowAnnouncementHandler } from './follow-announcement.handler';

/** Reads this service's own facts, so that the second document follows even when the process dies between the two. */
export function followAnnouncementReaction(follow: FollowAnnouncementHandler): Reaction {
  const context = (commandId: string, correlationId: string) => ({ commandId, correlationId, actorId: 'announcement' });
  return new Reaction('competition-follows-announcement', new Date('2021-01-01T00:00:00Z'))
    .on(announcementScheduledV1, ({ data, correlationId }, id) =>
      follow.setMoment(data.competitionId, new Date(data.at), context(id, correlationId)),
    )
    .on(announcementPostponedV1, ({ data, correlationId }, id) =>
      follow.setMoment(data.competitionId, null, context(id, correlationId)),
    )
    .on(announcementCancelledV1, ({ data, correlationId }, id) =>
      follow.setMoment(data.competitionId, null, context(id, correlationId)),
    )
    .on(announcementFiredV1, ({ data, correlationId }, id) =>
      follow.announce(data.competitionId, context(id, correlationId)),
    );
}
