import { isPrivate } from './private-paths';

describe('private paths', () => {
  it.each([
    '/internal/status',
    '/metrics',
    '/health/ready?x',
    '//internal/openapi.json',
    '/%69nternal/status',
    '/api/identity/sign-in/1/confirm',
  ])('hide %s', (path) => {
    expect(isPrivate(path)).toBe(true);
  });

  it.each(['/', '/internally', '/healthy', '/api/identity/sign-in', '/competitions/metrics', '/%E0%A4%A'])(
    'let %s through',
    (path) => {
      expect(isPrivate(path)).toBe(false);
    },
  );
});
