import { decide, evolve, LIFETIME_MS, type SignIn, type SignInCommand, type SignInFact, TRIES } from './sign-in';

const at = new Date('2021-06-25T08:00:00Z');
const ask: SignInCommand = {
  type: 'ask',
  email: 'a@chamber.example',
  language: 'es',
  code: '123456',
  link: 'https://x.example/',
  at,
};
const asked = decide(ask, null)[0] as SignInFact;
const missed: SignInFact = { type: 'missed' };
const after = (command: SignInCommand, ...facts: SignInFact[]) =>
  decide(command, facts.reduce<SignIn | null>(evolve, null));

describe('signing in', () => {
  it('takes the code of the letter once', () => {
    expect(after({ type: 'confirm', code: '123456', at }, asked)).toEqual([{ type: 'confirmed' }]);
    expect(() => after({ type: 'confirm', code: '123456', at }, asked, { type: 'confirmed' })).toThrow('CODE_EXPIRED');
  });

  it('counts wrong codes and ends with the last try', () => {
    expect(after({ type: 'confirm', code: '000000', at }, asked)).toEqual([missed]);
    const misses = Array.from({ length: TRIES - 1 }, () => missed);
    expect(after({ type: 'confirm', code: '000000', at }, asked, ...misses)).toEqual([{ type: 'expired' }]);
  });

  it('expires, and forgets the address then', () => {
    const later = new Date(at.getTime() + LIFETIME_MS);
    expect(() => after({ type: 'confirm', code: '123456', at: later }, asked)).toThrow('CODE_EXPIRED');
    expect(after({ type: 'expire', at }, asked)).toEqual([]);
    expect(after({ type: 'expire', at: later }, asked)).toEqual([{ type: 'expired' }]);
    expect(evolve(evolve(null, asked), { type: 'expired' })).toEqual({ status: 'expired' });
  });

  it('is forgotten with whoever asked before they were erased, and not with who came after', () => {
    const earlier = new Date(at.getTime() - 1);
    expect(after({ type: 'forget', askedBefore: at }, asked)).toEqual([{ type: 'expired' }]);
    expect(after({ type: 'forget', askedBefore: earlier }, asked)).toEqual([]);
    expect(after({ type: 'forget', askedBefore: at }, asked, { type: 'confirmed' })).toEqual([]);
    expect(after({ type: 'forget', askedBefore: at })).toEqual([]);
  });
});
