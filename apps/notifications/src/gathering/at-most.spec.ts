import { AtMost } from './at-most';

it('runs no more at once than it may, all in the end, and goes on after a failure', async () => {
  const limit = new AtMost(2);
  let [running, highest, ended] = [0, 0, 0];
  const work = async () => {
    running += 1;
    highest = Math.max(highest, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    ended += 1;
    if (ended === 2) throw new Error('one fails');
  };
  const outcomes = await Promise.allSettled(Array.from({ length: 7 }, () => limit.run(work)));
  expect([highest, ended]).toEqual([2, 7]);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
});
