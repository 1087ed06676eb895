import { percentile } from './latencies';

describe('percentile', () => {
  it('is the nearest rank', () => {
    const values = [15, 20, 35, 40, 50];
    expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(values, share))).toEqual([15, 20, 20, 35, 50]);
    expect(percentile([], 0.5)).toBeNaN();
  });
});
