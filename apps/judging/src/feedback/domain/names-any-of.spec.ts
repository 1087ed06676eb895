import { namesAnyOf } from './names-any-of';

it.each([
  ['As Mónica Chavez wrote, it is thin.', true],
  ['— monica\u00a0CHAVEZ', true],
  ['(Mónica\nChavez)', true],
  ['Monica Chavezian is nobody.', false],
  ['Grace helped them.', false],
  ['', false],
])('"%s"', (text, named) => {
  expect(namesAnyOf(['Monica Chávez', 'Grace', ''], text)).toBe(named);
});

it('reads Arabic names', () => {
  expect(namesAnyOf(['ليلى حداد'], 'كتبت ليلى حداد هذا.')).toBe(true);
});
