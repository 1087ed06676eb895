import { sessionCookie, tokenIn } from './session-cookie';

describe('the session cookie', () => {
  it('is found among others and is bound to this host', () => {
    expect(tokenIn('theme=dark; __Host-champions=abc_-1; lang=fr')).toBe('abc_-1');
    expect(tokenIn('xx__Host-champions=abc')).toBeNull();
    expect(tokenIn(undefined)).toBeNull();
    expect(sessionCookie('t')).toMatch(/^__Host-champions=t; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
  });
});
