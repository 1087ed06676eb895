import { type Comparable, watchDrift } from './drift';

const marks = (entryId: string, totals: Readonly<Record<string, number>>): Comparable[] =>
  Object.entries(totals).map(([judgeId, total]) => ({ entryId, judgeId, total }));

describe('the drift of judges', () => {
  it('is the mean difference to the others, on the calibration entries and since', () => {
    const all = [
      ...marks('calibration-1', { a: 60, b: 60, c: 30 }),
      ...marks('calibration-2', { a: 80, b: 60, c: 40 }),
      ...marks('entry-1', { a: 50, b: 70 }),
      ...marks('entry-2', { c: 55, b: 50 }),
      ...marks('alone', { a: 100 }),
    ];
    const expected = [
      {
        ...{ judgeId: 'a', calibration: { entries: 2, mean: 22.5 }, since: { entries: 1, mean: -20 } },
        ...{ tendency: 'strict', drifted: true },
      },
      {
        ...{ judgeId: 'b', calibration: { entries: 2, mean: 7.5 }, since: { entries: 2, mean: 7.5 } },
        ...{ tendency: null, drifted: false },
      },
      {
        ...{ judgeId: 'c', calibration: { entries: 2, mean: -30 }, since: { entries: 1, mean: 5 } },
        ...{ tendency: null, drifted: true },
      },
    ];
    const calibration = new Set(['calibration-1', 'calibration-2']);
    expect(watchDrift(all, calibration)).toEqual(expected);
    expect(watchDrift(all.toReversed(), calibration)).toEqual(expected);
  });

  it('is not known of a judge whom nobody can be compared with', () => {
    expect(watchDrift(marks('entry-1', { a: 90 }), new Set(['entry-1']))).toEqual([
      { judgeId: 'a', calibration: null, since: null, tendency: null, drifted: false },
    ]);
  });
});
