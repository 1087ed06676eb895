import { median, percentile, rounded } from './statistics';

describe('statistics of a benchmark', () => {
  it('give percentiles by nearest rank', () => {
    const values = [15, 20, 35, 40, 50];
    expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(values, share))).toEqual([15, 20, 20, 35, 50]);
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('give the median of odd and even counts', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7])]).toEqual([2, 2.5, 7]);
    expect(median([])).toBeNaN();
  });

  it('round for reading', () => {
    expect([rounded(1.25), rounded(0.666, 2)]).toEqual([1.3, 0.67]);
  });
});
