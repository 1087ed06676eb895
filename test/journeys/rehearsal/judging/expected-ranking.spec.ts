import { expectedRanking, totalOf } from './expected-ranking';

const rubric = [
  { key: 'plan', weight: 0.75, scale: 10 },
  { key: 'reach', weight: 0.25, scale: 4 },
];

it('weighs marks as shares of their scales', () => {
  expect(totalOf(rubric, { plan: 10, reach: 4 })).toBe(100);
  expect(totalOf(rubric, { plan: 4, reach: 2 })).toBe(42.5);
});

it('ranks by the mean to three decimals, with shared ranks', () => {
  const given = (proposalId: string, ...plans: readonly number[]) =>
    plans.map((plan) => ({ proposalId, marks: { plan, reach: 0 } }));
  expect(
    expectedRanking(rubric, [...given('c', 1), ...given('b', 4, 6), ...given('a', 5), ...given('d', 8, 9, 9)]),
  ).toEqual([
    { proposalId: 'd', rank: 1, mean: 65, count: 3 },
    { proposalId: 'a', rank: 2, mean: 37.5, count: 1 },
    { proposalId: 'b', rank: 2, mean: 37.5, count: 2 },
    { proposalId: 'c', rank: 4, mean: 7.5, count: 1 },
  ]);
});
