import { isTyped } from './is-typed';

it.each([
  ['ana@chamber.example', true],
  [' Ana@Chamber.example ', true],
  ['ana@chamber.exampl', false],
  ['', false],
])('takes %j for the address: %s', (typed, expected) => {
  expect(isTyped(typed, 'ana@chamber.example')).toBe(expected);
});

it('takes nothing for an address that is not known', () => {
  expect(isTyped('', '')).toBe(false);
});
