import { assertNever, DomainError } from '@champions/kernel';

export type Language = 'en' | 'fr' | 'es' | 'ar';
export type Role = 'lead' | 'manager' | 'approver' | 'judge' | 'observer';

export interface Membership {
  readonly organisationId: string;
  readonly role: 'owner' | 'member';
}
export interface HeldRole {
  readonly competitionId: string;
  readonly role: Role;
}

export interface Account {
  readonly status: 'active' | 'erased';
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly operator: boolean;
  readonly organisations: readonly Membership[];
  readonly roles: readonly HeldRole[];
  readonly version: number;
}

export type AccountCommand =
  | {
      readonly type: 'register';
      readonly email: string;
      readonly name: string;
      readonly language: Language;
      readonly operator: boolean;
    }
  | { readonly type: 'change-profile'; readonly name?: string | undefined; readonly language?: Language | undefined }
  | { readonly type: 'join-organisation'; readonly membership: Membership }
  | { readonly type: 'grant-role'; readonly held: HeldRole }
  | { readonly type: 'revoke-role'; readonly held: HeldRole }
  | { readonly type: 'erase'; readonly accountId: string };

export type AccountFact =
  | {
      readonly type: 'registered';
      readonly email: string;
      readonly name: string;
      readonly language: Language;
      readonly operator: boolean;
    }
  | { readonly type: 'profile-changed'; readonly name: string; readonly language: Language }
  | { readonly type: 'organisation-joined'; readonly membership: Membership }
  | { readonly type: 'role-granted'; readonly held: HeldRole }
  | { readonly type: 'role-revoked'; readonly held: HeldRole }
  | { readonly type: 'erased'; readonly accountId: string };

export function decide(command: AccountCommand, account: Account | null): readonly AccountFact[] {
  // Two people invite the same address at once: the second finds the account there.
  if (command.type === 'register') return account ? [] : [{ ...command, type: 'registered' }];
  const active = requireActive(account);
  switch (command.type) {
    case 'change-profile': {
      const name = command.name ?? active.name;
      const language = command.language ?? active.language;
      return name === active.name && language === active.language ? [] : [{ type: 'profile-changed', name, language }];
    }
    case 'join-organisation':
      return active.organisations.some(({ organisationId }) => organisationId === command.membership.organisationId)
        ? []
        : [{ type: 'organisation-joined', membership: command.membership }];
    case 'grant-role':
      return active.roles.some((held) => isSame(held, command.held))
        ? []
        : [{ type: 'role-granted', held: command.held }];
    case 'revoke-role':
      return active.roles.some((held) => isSame(held, command.held))
        ? [{ type: 'role-revoked', held: command.held }]
        : [];
    case 'erase':
      return [{ type: 'erased', accountId: command.accountId }];
    default:
      return assertNever(command);
  }
}

export function evolve(account: Account | null, fact: AccountFact): Account {
  if (fact.type === 'registered') {
    const { email, name, language, operator } = fact;
    return { status: 'active', email, name, language, operator, organisations: [], roles: [], version: 1 };
  }
  if (!account) throw new Error(`${fact.type} before registered`);
  const next = { ...account, version: account.version + 1 };
  switch (fact.type) {
    case 'profile-changed':
      return { ...next, name: fact.name, language: fact.language };
    case 'organisation-joined':
      return { ...next, organisations: [...account.organisations, fact.membership] };
    case 'role-granted':
      return { ...next, roles: [...account.roles, fact.held] };
    case 'role-revoked':
      return { ...next, roles: account.roles.filter((held) => !isSame(held, fact.held)) };
    case 'erased':
      return { ...next, status: 'erased', email: '', name: '', operator: false, organisations: [], roles: [] };
    default:
      return assertNever(fact);
  }
}

function requireActive(account: Account | null): Account {
  if (!account) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
  if (account.status === 'erased') throw new DomainError('ACCOUNT_ERASED', { kind: 'not-found' });
  return account;
}

const isSame = (one: HeldRole, other: HeldRole) => one.competitionId === other.competitionId && one.role === other.role;
