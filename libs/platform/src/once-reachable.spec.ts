import { onceReachable } from './once-reachable';

const refused = Object.assign(new Error('nobody listens'), { code: 'ECONNREFUSED' });

/** A dependency that is away until a moment, in a world whose time passes only by pauses. */
function awayUntil(moment: number, error: Error = refused) {
  let time = 0;
  const pauses: number[] = [];
  const told: unknown[] = [];
  const waiting = {
    now: () => time,
    pause: (milliseconds: number) => {
      pauses.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    onWait: (cause: unknown) => told.push(cause),
  };
  return {
    pauses,
    told,
    answer: () => onceReachable(() => (time < moment ? Promise.reject(error) : Promise.resolve('here')), waiting),
  };
}

describe('onceReachable', () => {
  it('waits for a dependency that comes within a minute, ever slower up to four seconds', async () => {
    const { answer, pauses, told } = awayUntil(9_000);
    expect(await answer()).toBe('here');
    expect(pauses).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000]);
    expect(told).toEqual(pauses.map(() => refused));
  });

  it('gives up on one that stays away, with what it said last', async () => {
    const { answer, pauses } = awayUntil(Number.POSITIVE_INFINITY);
    await expect(answer()).rejects.toBe(refused);
    const waited = pauses.reduce((sum, pause) => sum + pause, 0);
    expect(waited).toBeGreaterThan(55_000);
    expect(waited).toBeLessThanOrEqual(60_000);
  });

  it('does not wait for what waiting cannot mend', async () => {
    const wrong = new Error('the store belongs to another cluster');
    const { answer, pauses } = awayUntil(1, wrong);
    await expect(answer()).rejects.toBe(wrong);
    expect(pauses).toEqual([]);
  });
});
