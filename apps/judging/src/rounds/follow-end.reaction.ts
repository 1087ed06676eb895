import { competitionV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import { provideReaction } from '@champions/platform';
import { FollowEnd } from './follow-end.handler';

export const followEndReaction = provideReaction('follow-end', [FollowEnd], (follow) =>
  new Reaction('follow-end', new Date('2021-01-01T00:00:00Z')).on(
    competitionV1,
    ({ key: competitionId, data: { timeline }, correlationId }, effectId) =>
      follow.execute(competitionId, timeline.judgingCloses.at, {
        ...{ commandId: effectId, actorId: 'timeline', correlationId },
      }),
  ),
);
