import { roundClosedV1, roundOpenedV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import { provideReaction } from '@champions/platform';
import { GrowChain } from './grow-chain.handler';

export const followRoundsReaction = provideReaction('grow-chains', [GrowChain], (grow) =>
  new Reaction('grow-chains', new Date('2021-01-01T00:00:00Z'))
    .on(roundOpenedV1, ({ data, correlationId }, effectId) =>
      grow.begin(data.roundId, { commandId: effectId, actorId: 'seals', correlationId }),
    )
    .on(roundClosedV1, ({ data, correlationId }, effectId) =>
      grow.end(data.roundId, { commandId: effectId, actorId: 'seals', correlationId }),
    ),
);
