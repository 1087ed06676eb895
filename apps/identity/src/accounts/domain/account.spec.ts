import { type Account, type AccountCommand, type AccountFact, decide, evolve, upcastAccount } from './account';

const registered: AccountFact = {
  type: 'registered',
  email: 'a@chamber.example',
  name: 'A',
  language: 'fr',
  operator: false,
};
const [at, later] = [new Date('2021-09-15T12:00:00Z'), new Date('2021-09-15T12:00:01Z')];
const erased: AccountFact = { type: 'erased', accountId: 'p', at };
const confirmed = (service: string): AccountFact => ({ type: 'erasure-confirmed', service, at: later });
const judge = { competitionId: 'c', role: 'judge' } as const;
const account = (...facts: AccountFact[]) => facts.reduce<Account | null>(evolve, null);
const after = (command: AccountCommand, ...facts: AccountFact[]) => decide(command, account(...facts));

describe('an account', () => {
  it('is registered once, however many invite it', () => {
    const register = { ...registered, type: 'register' } as const;
    expect(after(register)).toEqual([registered]);
    expect(after(register, registered)).toEqual([]);
  });

  it('holds each role and each membership once', () => {
    const granted: AccountFact = { type: 'role-granted', held: judge };
    expect(after({ type: 'grant-role', held: judge }, registered)).toEqual([granted]);
    expect(after({ type: 'grant-role', held: judge }, registered, granted)).toEqual([]);
    expect(after({ type: 'revoke-role', held: judge }, registered)).toEqual([]);
    const membership = { organisationId: 'o', role: 'owner' } as const;
    const joined: AccountFact = { type: 'organisation-joined', membership };
    expect(after({ type: 'join-organisation', membership }, registered, joined)).toEqual([]);
  });

  it('says nothing when a profile stays as it is', () => {
    expect(after({ type: 'change-profile', name: 'A' }, registered)).toEqual([]);
    expect(after({ type: 'change-profile', language: 'ar' }, registered)).toEqual([
      { type: 'profile-changed', name: 'A', language: 'ar' },
    ]);
  });

  it('keeps nothing of a person who was erased but the address, and takes no command after', () => {
    expect(after({ type: 'erase', accountId: 'p', at }, registered)).toEqual([erased]);
    expect(account(registered, { type: 'role-granted', held: judge }, erased)).toEqual({
      ...{ status: 'erased', email: '', name: '', language: 'en', operator: false, roles: [], organisations: [] },
      ...{ version: 3, erasure: { at, address: 'a@chamber.example', confirmed: {} } },
    });
    expect(() => after({ type: 'change-profile', name: 'B' }, registered, erased)).toThrow('ACCOUNT_ERASED');
    expect(() => after({ type: 'erase', accountId: 'p', at }, registered, erased)).toThrow('ACCOUNT_ERASED');
  });

  it('notes each service that has forgotten the person once, and nobody who was never erased', () => {
    const command = { type: 'confirm-erasure', service: 'judging', at: later } as const;
    expect(after(command, registered, erased)).toEqual([confirmed('judging')]);
    expect(after({ ...command, at }, registered, erased, confirmed('judging'))).toEqual([]);
    expect(after(command, registered)).toEqual([]);
    expect(after(command)).toEqual([]);
    expect(decide(command, upcastAccount({ ...account(registered, erased), erasure: undefined }))).toEqual([]);
  });

  it('gives the address up once those who need it have confirmed', () => {
    const addressAfter = (...services: string[]) =>
      account(registered, erased, ...services.map(confirmed))?.erasure?.address;
    expect(addressAfter('judging', 'notifications')).toBe('a@chamber.example');
    expect(addressAfter('identity', 'gateway')).toBe('a@chamber.example');
    expect(addressAfter('notifications', 'identity')).toBeNull();
    expect(account(registered, erased, confirmed('judging'))?.erasure?.confirmed).toEqual({ judging: later });
  });

  it('grows its version with each fact', () => {
    expect(
      account(registered, { type: 'role-granted', held: judge }, { type: 'role-revoked', held: judge })?.version,
    ).toBe(3);
  });
});
