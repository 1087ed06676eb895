import { DomainError } from '@champions/kernel';
import { FixedClock } from '@champions/testing';
import { handleOrPark } from './message-handler';
import type { Received } from './wire';

const message = (offset: string): Received => ({
  id: `a/test/1.${offset}`,
  type: 'test.happened',
  version: 1,
  topic: 'test',
  partition: 0,
  offset,
  key: 'a',
  sequence: Number(offset),
  era: 1,
  time: new Date('2021-09-15T12:00:00Z'),
  correlationId: 'c',
  causationId: 'c',
  body: '{}',
});

function given(handle: () => Promise<void>) {
  const clock = new FixedClock();
  const parked: { offset: string; reason: string }[] = [];
  const options = {
    name: 'consumer',
    clock,
    handle,
    patienceMs: 30_000,
    wait: (milliseconds: number) => {
      clock.advance(milliseconds);
      return Promise.resolve();
    },
    parked: {
      isBlocked: () => Promise.resolve(parked.length > 0),
      park: (_name: string, { offset }: Received, reason: string) => {
        parked.push({ offset, reason });
        return Promise.resolve();
      },
    },
  };
  return { parked, options };
}

const named = (name: string) => Object.assign(new Error(name), { name });

describe('handling a message', () => {
  it('parks nothing while a dependency is down', async () => {
    const { parked, options } = given(() => Promise.reject(named('MongoServerSelectionError')));
    expect(await handleOrPark(message('1'), options)).toBe(false);
    expect(parked).toEqual([]);
  });

  it('parks a message that breaks a rule at once, and later ones of its key behind it', async () => {
    const { parked, options } = given(() => Promise.reject(new DomainError('NOT_YOUR_SHEET')));
    await handleOrPark(message('1'), options);
    await handleOrPark(message('2'), { ...options, handle: () => Promise.resolve() });
    expect(parked).toEqual([
      { offset: '1', reason: 'DomainError: NOT_YOUR_SHEET' },
      { offset: '2', reason: '' },
    ]);
  });

  it('tries for 30 seconds when it is not clear what is wrong, then parks', async () => {
    let tries = 0;
    const { parked, options } = given(() => {
      tries += 1;
      return Promise.reject(new Error('odd'));
    });
    await handleOrPark(message('1'), options);
    expect(parked).toEqual([{ offset: '1', reason: 'Error: odd' }]);
    expect(tries).toBeGreaterThan(10);
  });

  it('succeeds when a later try does', async () => {
    let tries = 0;
    const { parked, options } = given(() => (++tries < 3 ? Promise.reject(new Error('odd')) : Promise.resolve()));
    expect(await handleOrPark(message('1'), options)).toBe(true);
    expect([tries, parked]).toEqual([3, []]);
  });
});
