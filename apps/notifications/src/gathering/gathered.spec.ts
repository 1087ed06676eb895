import { Gathered } from './gathered';

it('answers each call with its own, in one run for those of the same moment', async () => {
  const runs: (readonly number[])[] = [];
  const doubled = new Gathered<number, number>((inputs) => {
    runs.push(inputs);
    return Promise.resolve(inputs.map((input) => input * 2));
  }, 3);
  expect(await Promise.all([1, 2, 3, 4].map((input) => doubled.add(input)))).toEqual([2, 4, 6, 8]);
  expect(runs).toEqual([[1, 2, 3], [4]]);
  expect(await doubled.add(9)).toBe(18);
});

it('fails the calls of a failed run and no others', async () => {
  const fragile = new Gathered<string, string>(
    (inputs) => (inputs.includes('bad') ? Promise.reject(new Error('down')) : Promise.resolve(inputs)),
    1,
    1,
  );
  const outcomes = await Promise.allSettled(['bad', 'good'].map((input) => fragile.add(input)));
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});
