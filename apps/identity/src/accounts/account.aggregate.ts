import { accountErasedV1, accountV1 } from '@champions/contracts';
import { type AggregateType, outgoing } from '@champions/persistence';
import { type Account, type AccountFact, evolve } from './domain/account';

/** What others keep of an account: all of it while it is active, nothing once erased. */
export const accounts: AggregateType<Account, AccountFact> = {
  name: 'accounts',
  schema: 1,
  evolve,
  publish: (fact) => (fact.type === 'erased' ? [outgoing(accountErasedV1, { accountId: fact.accountId })] : []),
  documents: ({ status, email, name, language, operator, organisations, roles, version }) =>
    status === 'erased'
      ? []
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
