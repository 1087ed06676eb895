import { toDeclaredList } from './declared-list';

const list = (...organisationIds: string[]) =>
  toDeclaredList(organisationIds.map((organisationId) => ({ organisationId })));

it('is the same for the same organisations, however many proposals they sent in and in whatever order', () => {
  expect(list('b', 'a', 'b')).toEqual(list('a', 'b'));
  expect(list('b', 'a').organisationIds).toEqual(['a', 'b']);
  expect(list('a', 'b', 'c').id).not.toBe(list('a', 'b').id);
});
