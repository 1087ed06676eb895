import { forgottenAddressV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import type { ForgetAddress } from './forget-address.handler';

export function forgetAddressReaction(forget: ForgetAddress): Reaction {
  return new Reaction('forget-address', new Date(0)).on(
    forgottenAddressV1,
    ({ key: accountId, data, correlationId }, effectId) =>
      forget.execute({ accountId, email: data.email, erasedAt: new Date(data.erasedAt) }, effectId, correlationId),
  );
}
