import { inParallel } from './in-parallel';

describe('work in parallel', () => {
  it('does each item once and never more at once than allowed', async () => {
    let running = 0;
    let most = 0;
    const done: number[] = [];
    await inParallel([...Array(50).keys()], 16, async (item) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((next) => setImmediate(next));
      done.push(item);
      running -= 1;
    });
    expect(most).toBe(16);
    expect(done.sort((a, b) => a - b)).toEqual([...Array(50).keys()]);
  });

  it('starts nothing more after a failure, waits for what runs, and tells of it', async () => {
    const done: number[] = [];
    const work = inParallel([0, 1, 2, 3, 4, 5], 2, async (item) => {
      if (item === 1) throw new Error('the store is down');
      await new Promise((next) => setImmediate(next));
      done.push(item);
    });
    await expect(work).rejects.toThrow('the store is down');
    expect(done).toEqual([0]);
  });

  it('has nothing to do with nothing', async () => {
    await expect(inParallel([], 16, () => Promise.reject(new Error('never')))).resolves.toBeUndefined();
  });
});
