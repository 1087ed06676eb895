import { DomainError } from '@champions/kernel';
import { FixedClock } from '@champions/testing';
import type { Parked } from './parked-messages';
import { retryWaiting } from './retry-waiting';

/** Parked messages in memory: key and offset, in order. */
function given(...waiting: [key: string, offset: number][]) {
  const clock = new FixedClock();
  const entries = waiting.map(([key, order]) => ({
    ...{ _id: `${key}${order}`, key, order, message: { key, offset: String(order) } },
    ...{ state: 'trying', failingSince: clock.now(), nextTryAt: new Date(0), reason: 'Error: first' },
  })) as unknown as Parked[];
  const failing = new Map<string, Error>();
  const handled: string[] = [];
  const change = (id: string, fields: Partial<Parked>): Promise<void> => {
    const at = entries.findIndex(({ _id }) => _id === id);
    entries[at] = { ...entries[at]!, ...fields };
    return Promise.resolve();
  };
  let lastSuccess = new Date(0);
  const options = {
    name: 'consumer',
    clock,
    lastSuccess: () => lastSuccess,
    handle: ({ key, offset }: { key: string; offset: string }) => {
      const error = failing.get(key);
      if (error) return Promise.reject(error);
      handled.push(key + offset);
      return Promise.resolve();
    },
    parked: {
      waitingKeys: () =>
        Promise.resolve(
          [...new Set(entries.map(({ key }) => key))].filter(
            (key) => !entries.some((one) => one.key === key && one.state === 'stuck'),
          ),
        ),
      takeHead: (_name: string, key: string, now: Date) => {
        const head = entries.find((one) => one.key === key);
        return Promise.resolve(head && head.nextTryAt <= now ? head : null);
      },
      remove: (id: string) => {
        entries.splice(
          entries.findIndex(({ _id }) => _id === id),
          1,
        );
        return Promise.resolve();
      },
      letGo: ({ _id }: Parked) => change(_id, { nextTryAt: new Date(0) }),
      failedAgain: ({ _id }: Parked, state: 'trying' | 'stuck', reason: string, _now: Date, nextTryAt: Date) =>
        change(_id, { state, reason, nextTryAt }),
    },
  };
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      clock.advance(1_000);
      await retryWaiting(options);
    }
  };
  const states = () => entries.map(({ _id, state, reason }) => `${_id} ${state} ${reason}`);
  return { failing, handled, pass, states, succeed: () => (lastSuccess = clock.now()) };
}

describe('what was set aside', () => {
  it('is tried again until it succeeds, and those behind it follow in order', async () => {
    const { failing, handled, pass, states } = given(['a', 1], ['a', 2], ['b', 1]);
    failing.set('a', new Error('odd'));
    await pass(10);
    expect(handled).toEqual(['b1']);
    failing.delete('a');
    await pass(3);
    expect(handled).toEqual(['b1', 'a1', 'a2']);
    expect(states()).toEqual([]);
  });

  it('is left to an operator after 30 seconds when its key fails alone', async () => {
    const { failing, pass, states } = given(['a', 1], ['a', 2]);
    failing.set('a', new Error('odd'));
    await pass(29);
    expect(states()[0]).toBe('a1 trying Error: odd');
    await pass(3);
    expect(states()[0]).toBe('a1 stuck Error: odd');
  });

  it('is tried on for as long as every key fails, and given up once others get through', async () => {
    const { failing, pass, states, succeed } = given(['a', 1], ['b', 1]);
    failing.set('a', new Error('odd')).set('b', new Error('odd'));
    await pass(120);
    expect(states()).toEqual(['a1 trying Error: odd', 'b1 trying Error: odd']);
    succeed();
    await pass(3);
    expect(states()).toEqual(['a1 stuck Error: odd', 'b1 stuck Error: odd']);
  });

  it('is given up at once when it turns out to break a rule', async () => {
    const { failing, pass, states } = given(['a', 1]);
    failing.set('a', new DomainError('NOT_YOUR_SHEET'));
    await pass(1);
    expect(states()).toEqual(['a1 stuck DomainError: NOT_YOUR_SHEET']);
  });

  it('waits without end while a dependency is down', async () => {
    const { failing, pass, states, succeed } = given(['a', 1]);
    failing.set('a', Object.assign(new Error('down'), { name: 'MongoNetworkError' }));
    await pass(60);
    succeed();
    await pass(60);
    expect(states()).toEqual(['a1 trying Error: first']);
  });
});
