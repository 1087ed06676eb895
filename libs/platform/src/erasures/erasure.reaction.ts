import { accountErasedV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import type { ErasePerson } from './erase-person.handler';

/** Every erasure there ever was counts: somebody who is to be forgotten is not let off by a new consumer group. */
export function erasureReaction(erase: ErasePerson): Reaction {
  return new Reaction('erase-person', new Date(0)).on(accountErasedV1, ({ data, correlationId }, effectId) =>
    erase.begin(data.accountId, effectId, correlationId),
  );
}
