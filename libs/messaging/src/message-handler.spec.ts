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
  const parked: { offset: string; reason: string; aside: boolean }[] = [];
  const waits: unknown[] = [];
  const put = (aside: boolean) => (_name: string, one: Received, reason: string) => {
    parked.push({ offset: one.offset, reason, aside });
    return Promise.resolve();
  };
  const options = {
    name: 'consumer',
    clock,
    handle,
    wait: (milliseconds: number) => {
      clock.advance(milliseconds);
      return Promise.resolve();
    },
    onWait: (error: unknown) => waits.push(error),
    parked: { has: () => parked.length > 0, park: put(false), setAside: put(true) },
  };
  return { parked, options, waits, clock };
}

const named = (name: string) => Object.assign(new Error(name), { name });

describe('handling a message', () => {
  it('parks nothing while a dependency is down, and says what it waits for', async () => {
    const down = named('MongoServerSelectionError');
    const { parked, options, waits } = given(() => Promise.reject(down));
    expect(await handleOrPark(message('1'), options)).toBe(false);
    expect([parked, waits]).toEqual([[], [down]]);
  });

  it('parks a message that breaks a rule at once, and later ones of its key behind it', async () => {
    const { parked, options } = given(() => Promise.reject(new DomainError('NOT_YOUR_SHEET')));
    await handleOrPark(message('1'), options);
    await handleOrPark(message('2'), { ...options, handle: () => Promise.resolve() });
    expect(parked).toEqual([
      { offset: '1', reason: 'DomainError: NOT_YOUR_SHEET', aside: false },
      { offset: '2', reason: '', aside: false },
    ]);
  });

  it('parks what has a broken envelope without showing it to the handler', async () => {
    let shown = 0;
    const { parked, options } = given(() => Promise.resolve(void (shown += 1)));
    expect(await handleOrPark({ ...message('1'), broken: 'no id' }, options)).toBe(true);
    expect([parked, shown]).toEqual([[{ offset: '1', reason: 'broken envelope: no id', aside: false }], 0]);
  });

  it('holds its batch for a second at most when it is not clear what is wrong, then sets the message aside', async () => {
    let tries = 0;
    const { parked, options, clock } = given(() => {
      tries += 1;
      return Promise.reject(new Error('odd'));
    });
    const started = clock.now().getTime();
    expect(await handleOrPark(message('1'), options)).toBe(true);
    expect(parked).toEqual([{ offset: '1', reason: 'Error: odd', aside: true }]);
    expect(tries).toBe(5);
    expect(clock.now().getTime() - started).toBeLessThanOrEqual(1_000);
  });

  it('succeeds when a later try does', async () => {
    let tries = 0;
    const { parked, options } = given(() => (++tries < 3 ? Promise.reject(new Error('odd')) : Promise.resolve()));
    expect(await handleOrPark(message('1'), options)).toBe(true);
    expect([tries, parked]).toEqual([3, []]);
  });

  it('waits as well when parking itself fails because the store is down', async () => {
    const { options } = given(() => Promise.reject(new DomainError('NOT_YOUR_SHEET')));
    const park = () => Promise.reject(named('MongoNetworkError'));
    expect(await handleOrPark(message('1'), { ...options, parked: { ...options.parked, park } })).toBe(false);
  });
});
