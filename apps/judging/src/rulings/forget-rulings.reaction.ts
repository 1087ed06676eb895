import { accountErasedV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import { provideReaction } from '@champions/platform';
import { ForgetRulings } from './forget-rulings.handler';

export const forgetRulingsReaction = provideReaction('forget-rulings', [ForgetRulings], (forget) =>
  new Reaction('forget-rulings', new Date('2021-01-01T00:00:00Z')).on(accountErasedV1, (message, effectId) =>
    forget.execute(message.data.accountId, {
      commandId: effectId,
      actorId: 'erasure',
      correlationId: message.correlationId,
    }),
  ),
);
