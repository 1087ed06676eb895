import { erasureConfirmations, erasingServices } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import type { ChangeAccount } from '../accounts';

/** Each service's word that it keeps nothing any more is noted on the account. */
export function confirmationsReaction(accounts: ChangeAccount): Reaction {
  return erasingServices.reduce(
    (reaction, service) =>
      reaction.on(erasureConfirmations[service], ({ data, time, correlationId }, effectId) =>
        accounts.confirmErasure(data.accountId, service, time, {
          ...{ commandId: effectId, actorId: service, correlationId },
        }),
      ),
    new Reaction('erasure-confirmations', new Date(0)),
  );
}
