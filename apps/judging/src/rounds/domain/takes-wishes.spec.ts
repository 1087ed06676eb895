import { takesWishes } from './takes-wishes';

it('takes wishes until entries are given out', () => {
  expect(takesWishes({ status: 'draft', assigned: null })).toBe(true);
  expect(takesWishes({ status: 'draft', assigned: { entries: 1, judges: 1, sheets: 1 } })).toBe(false);
  expect(takesWishes({ status: 'closed', assigned: null })).toBe(false);
});
