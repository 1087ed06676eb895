import { wellFormed } from './well-formed';

it('replaces halves of characters and leaves whole ones', () => {
  expect(wellFormed('a\uD83Db\uDE00 😀 é')).toBe('a\uFFFDb\uFFFD 😀 é');
});
