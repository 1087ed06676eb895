import { Periodic } from './periodic';
import { withinTime } from './within-time';

describe('periodic work', () => {
  it('is never done twice at once, outlives a failure, and ends when it is stopped', async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    const failures: unknown[] = [];
    const work = new Periodic(
      1,
      async () => {
        most = Math.max(most, (running += 1));
        await new Promise((next) => setImmediate(next));
        running -= 1;
        if ((runs += 1) === 1) throw new Error('first');
      },
      (error) => failures.push(error),
    );
    work.start();
    await Promise.all([work.now(), work.now()]);
    while (runs < 5) await new Promise((next) => setImmediate(next));
    await work.stop();
    const ended = runs;
    await new Promise((next) => setTimeout(next, 5));
    expect([most, failures, runs]).toEqual([1, [new Error('first')], ended]);
  });
});

describe('waiting within a time', () => {
  it('ends with the work, or without it', async () => {
    expect(await withinTime(Promise.resolve(), 1_000)).toBe(true);
    expect(await withinTime(new Promise(() => undefined), 5)).toBe(false);
    await expect(withinTime(Promise.reject(new Error('failed')), 1_000)).rejects.toThrow('failed');
  });
});
