import { phaseMovedV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import { provideReaction } from '@champions/platform';
import { CloseRound } from './close-round.handler';

export const closeRoundsReaction = provideReaction('close-rounds', [CloseRound], (close) =>
  new Reaction('close-rounds', new Date('2021-01-01T00:00:00Z')).on(
    phaseMovedV1,
    async ({ data, correlationId }, effectId) => {
      if (data.to !== 'deliberation') return;
      await close.closeAllOf(data.competitionId, { commandId: effectId, actorId: 'timeline', correlationId });
    },
  ),
);
