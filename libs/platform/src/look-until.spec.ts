import { lookUntil } from './look-until';

/** What is seen, look by look; the last stays. */
const looks = (...seen: readonly number[]) => {
  let at = 0;
  return () => Promise.resolve(seen[Math.min(at++, seen.length - 1)] ?? 0);
};
const isDone = (seen: number) => seen >= 3;

describe('looking until something is done', () => {
  it('ends with what is done, at once when it was', async () => {
    await expect(lookUntil(0, looks(1, 2, 3, 4), isDone, { every: 1, within: 100 })).resolves.toBe(3);
    await expect(lookUntil(5, looks(1), isDone, { every: 1, within: 100 })).resolves.toBe(5);
  });

  it('gives what it saw last when patience is over', async () => {
    await expect(lookUntil(0, looks(1, 2, 2), isDone, { every: 1, within: 5 })).resolves.toBe(2);
  });
});
