import { competitionV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import { provideReaction } from '@champions/platform';
import { CommitLot } from './commit-lot.handler';

export const commitLotsReaction = provideReaction('commit-lots', [CommitLot], (commit) =>
  new Reaction('commit-lots', new Date('2021-01-01T00:00:00Z')).on(
    competitionV1,
    async ({ key: competitionId, correlationId }, effectId) => {
      await commit.execute(competitionId, { commandId: effectId, actorId: 'timeline', correlationId });
    },
  ),
);
