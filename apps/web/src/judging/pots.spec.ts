import { potsByLastCriterion } from './pots';

const points = (key: string) => ({
  ...{ key, name: { en: key }, weight: 0.3, scale: 10, kind: 'points' as const, pot: { key: 'budget', sum: 10 } },
});
const rubric = [points('need'), points('means'), { key: 'reach', name: { en: 'Reach' }, weight: 0.4, scale: 5 }];

it('says what is left of the points, where the last of them are given', () => {
  const left = (values: Record<string, unknown>) => [...potsByLastCriterion(rubric, values)];
  expect(left({})).toEqual([['means', { sum: 10, left: 10 }]]);
  expect(left({ 'mark.need': 3.1, 'mark.means': 0.2 })).toEqual([['means', { sum: 10, left: 6.7 }]]);
  expect(left({ 'mark.need': 9, 'mark.means': 3 })).toEqual([['means', { sum: 10, left: -2 }]]);
});
