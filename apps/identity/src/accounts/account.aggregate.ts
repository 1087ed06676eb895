import { accountErasedV1, accountV1, forgottenAddressV1 } from '@champions/contracts';
import { type AggregateType, outgoing, type Outgoing } from '@champions/persistence';
import { type Account, type AccountFact, type Erasure, evolve, upcastAccount } from './domain/account';

/** What others keep of an account: all of it while it is active; once erased, the address for as long as it must be. */
export const accounts: AggregateType<Account, AccountFact> = {
  name: 'accounts',
  schema: 2,
  upcasters: { 1: upcastAccount },
  evolve,
  publish: (fact) => (fact.type === 'erased' ? [outgoing(accountErasedV1, { accountId: fact.accountId })] : []),
  documents: ({ status, email, name, language, operator, organisations, roles, version, erasure }) =>
    status === 'erased'
      ? forgottenAddress(erasure)
      : [
          outgoing(accountV1, {
            email,
            name,
            language,
            operator,
            organisations: [...organisations],
            roles: [...roles],
            version,
          }),
        ],
};

function forgottenAddress(erasure: Erasure | null): readonly Outgoing[] {
  if (!erasure?.address) return [];
  return [outgoing(forgottenAddressV1, { email: erasure.address, erasedAt: erasure.at.toISOString() })];
}
