import { join } from 'node:path';
import { runInThread } from './run-in-thread';
import { Turns } from './turns';

const counting = join(__dirname, 'counting.thread.suite');

describe('a thread', () => {
  it('gives what it computed, and tells how far it is', async () => {
    const steps: unknown[] = [];
    await expect(runInThread(counting, { to: 4 }, { onProgress: (step) => steps.push(step) })).resolves.toBe(10);
    expect(steps).toEqual([1, 2, 3, 4]);
  });

  it('tells what went wrong', async () => {
    const failing = runInThread(counting, { to: 4, then: 'fail' });
    await expect(failing).rejects.toMatchObject({ name: 'RangeError', message: '4 is too many' });
    await expect(runInThread(join(__dirname, 'nowhere'), {})).rejects.toThrow('Cannot find module');
  });

  it('leaves the event loop free, and ends when it is given up', async () => {
    const controller = new AbortController();
    const onProgress = () => {
      controller.abort(new Error('no longer wanted'));
    };
    const endless = runInThread(counting, { to: 1, then: 'hang' }, { signal: controller.signal, onProgress });
    await expect(endless).rejects.toThrow('no longer wanted');
    await expect(runInThread(counting, { to: 1 }, { signal: controller.signal })).rejects.toThrow('no longer wanted');
  });
});

describe('turns', () => {
  it('are taken by no more than there are, in order, whatever becomes of them', async () => {
    const turns = new Turns(2);
    const log: string[] = [];
    const ends: (() => void)[] = [];
    const all = ['a', 'b', 'c', 'd'].map((name) =>
      turns.take(async () => {
        log.push(name);
        await new Promise<void>((end) => ends.push(end));
        if (name === 'a') throw new Error('failed');
      }),
    );
    const outcomes = Promise.allSettled(all);
    await Promise.resolve();
    expect(log).toEqual(['a', 'b']);
    for (let done = 0; done < 4; done += 1) {
      ends[done]?.();
      await new Promise((next) => setImmediate(next));
    }
    expect(log).toEqual(['a', 'b', 'c', 'd']);
    expect((await outcomes).map(({ status }) => status)).toEqual([
      'rejected',
      ...['fulfilled', 'fulfilled', 'fulfilled'],
    ]);
  });
});
