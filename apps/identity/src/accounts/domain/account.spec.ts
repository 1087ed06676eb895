import { type Account, type AccountCommand, type AccountFact, decide, evolve } from './account';

const registered: AccountFact = {
  type: 'registered',
  email: 'a@chamber.example',
  name: 'A',
  language: 'fr',
  operator: false,
};
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

  it('keeps nothing of a person who was erased, and takes no command after', () => {
    const erased = account(registered, { type: 'role-granted', held: judge }, { type: 'erased', accountId: 'p' });
    expect(erased).toMatchObject({ status: 'erased', email: '', name: '', roles: [], organisations: [] });
    expect(() => decide({ type: 'change-profile', name: 'B' }, erased)).toThrow('ACCOUNT_ERASED');
  });

  it('grows its version with each fact', () => {
    expect(
      account(registered, { type: 'role-granted', held: judge }, { type: 'role-revoked', held: judge })?.version,
    ).toBe(3);
  });
});
