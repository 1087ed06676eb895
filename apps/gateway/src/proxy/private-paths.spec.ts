import { isInside, isPrivate } from './private-paths';

describe('private paths', () => {
  it.each([
    '/internal/status',
    '/metrics',
    '/metrics?x',
    '//internal/openapi.json',
    '/%69nternal/status',
    '/api/identity/sign-in/1/confirm',
  ])('hide %s', (path) => {
    expect(isPrivate(path, false)).toBe(true);
  });

  it.each(['/', '/internally', '/health/ready', '/api/identity/sign-in', '/competitions/metrics', '/%E0%A4%A'])(
    'let %s through',
    (path) => {
      expect(isPrivate(path, false)).toBe(false);
    },
  );

  it('are open to callers inside, but never a sign-in without a session', () => {
    expect(isPrivate('/metrics', isInside('10.0.0.7', undefined))).toBe(false);
    expect(isPrivate('/metrics', isInside('10.0.0.7', '203.0.113.9'))).toBe(true);
    expect(isPrivate('/metrics', isInside('203.0.113.9', undefined))).toBe(true);
    expect(isPrivate('/api/identity/sign-in/1/confirm', true)).toBe(true);
  });
});
