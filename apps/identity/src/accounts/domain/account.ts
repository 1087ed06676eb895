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

/** What is still known of somebody who was erased: that, and who has forgotten them by now. */
export interface Erasure {
  readonly at: Date;
  /** Kept until all that is stored under it is gone. */
  readonly address: string | null;
  /** When each service said that it keeps nothing any more. */
  readonly confirmed: Readonly<Record<string, Date>>;
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
  readonly erasure: Erasure | null;
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
  | { readonly type: 'erase'; readonly accountId: string; readonly at: Date }
  | { readonly type: 'confirm-erasure'; readonly service: string; readonly at: Date };

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
  | { readonly type: 'erased'; readonly accountId: string; readonly at: Date }
  | { readonly type: 'erasure-confirmed'; readonly service: string; readonly at: Date };

/** Those who need the address to find what they keep. */
const NEED_ADDRESS = ['identity', 'notifications'];

export function decide(command: AccountCommand, account: Account | null): readonly AccountFact[] {
  // Two people invite the same address at once: the second finds the account there.
  if (command.type === 'register') return account ? [] : [{ ...command, type: 'registered' }];
  if (command.type === 'confirm-erasure') return confirmErasure(command, account);
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
      return [{ type: 'erased', accountId: command.accountId, at: command.at }];
    default:
      return assertNever(command);
  }
}

function confirmErasure(
  { service, at }: Extract<AccountCommand, { readonly type: 'confirm-erasure' }>,
  account: Account | null,
): readonly AccountFact[] {
  // An account erased before erasures were confirmed has nobody who waits for it.
  if (!account?.erasure || service in account.erasure.confirmed) return [];
  return [{ type: 'erasure-confirmed', service, at }];
}

export function evolve(account: Account | null, fact: AccountFact): Account {
  if (fact.type === 'registered') {
    const { email, name, language, operator } = fact;
    return {
      status: 'active',
      email,
      name,
      language,
      operator,
      organisations: [],
      roles: [],
      version: 1,
      erasure: null,
    };
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
    case 'erased': {
      const nothing = { email: '', name: '', language: 'en', operator: false, organisations: [], roles: [] } as const;
      return { ...next, ...nothing, status: 'erased', erasure: { at: fact.at, address: account.email, confirmed: {} } };
    }
    case 'erasure-confirmed': {
      if (!account.erasure) throw new Error('an erasure was confirmed that never began');
      const confirmed = { ...account.erasure.confirmed, [fact.service]: fact.at };
      const isNeeded = NEED_ADDRESS.some((service) => !(service in confirmed));
      return {
        ...next,
        erasure: { ...account.erasure, confirmed, address: isNeeded ? account.erasure.address : null },
      };
    }
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

/** An account from before erasures were confirmed. */
export function upcastAccount(stored: unknown): Account {
  return { ...(stored as Omit<Account, 'erasure'>), erasure: null };
}
