import type { Loaded } from '@champions/persistence';
import type { Reply } from '@champions/platform';
import type { Account } from './domain/account';

/** Tells the gateway which version of an account it must know before it answers: "id@version". */
export function announceVersion(reply: Reply, { id, state }: Loaded<Account>): void {
  void reply.header('x-champions-account', `${id}@${String(state.version)}`);
}
