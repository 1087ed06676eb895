import { mergeFields, sameFields } from './merge-fields';

it('takes what only one side changed', () => {
  const merged = mergeFields({ a: 1, b: 1, c: 1 }, { a: 2, b: 1, c: 1 }, { a: 1, b: 3, c: 1 });
  expect(merged).toEqual({ values: { a: 2, b: 3, c: 1 }, conflicts: [] });
});

it('keeps mine where both changed, and names the field', () => {
  expect(mergeFields({ a: 1 }, { a: 2 }, { a: 3 })).toEqual({ values: { a: 2 }, conflicts: ['a'] });
});

it('finds no conflict where both wrote the same', () => {
  expect(mergeFields({ a: 1 }, { a: ['x'] }, { a: ['x'] })).toEqual({ values: { a: ['x'] }, conflicts: [] });
});

it('takes an emptied field as a change', () => {
  expect(mergeFields({ a: 1, b: 1 }, { b: 1 }, { a: 1, b: 1 })).toEqual({ values: { b: 1 }, conflicts: [] });
  expect(mergeFields({ a: 1 }, { a: undefined }, { a: 2 })).toEqual({ values: {}, conflicts: ['a'] });
});

it('takes a field that is not there and an undefined one as the same', () => {
  expect(sameFields({ a: undefined }, {})).toBe(true);
  expect(sameFields({ a: null }, {})).toBe(false);
});
