import { xoshiro128 } from '@champions/kernel';
import { forecastFinish } from './finish-forecast';
import { planCapacity } from './plan-capacity';

const day = 86_400_000;
const evenly = (count: number, from: number, to: number) =>
  Array.from({ length: count }, (_, i) => from + ((i + 0.5) * (to - from)) / count);

it('counts the judges that all readings take', () => {
  const judges = [10, 12, 8].map((max, j) => ({ id: `J${j}`, max }));
  expect(planCapacity({ entries: 20, readings: 3, judges })).toEqual({
    readings: 60,
    room: 30,
    missing: 30,
    load: 10,
    judgesNeeded: 6,
    moreJudges: 3,
  });
});

it('never has fewer judges than an entry has readings', () => {
  const judges = [{ id: 'J0', max: 100 }];
  expect(planCapacity({ entries: 5, readings: 3, judges })).toMatchObject({ missing: 0, moreJudges: 2 });
});

it('forecasts the finish from an even pace, the range around it', () => {
  const forecast = forecastFinish({ openedAt: 0, now: 10 * day, doneAt: evenly(100, 0, 10 * day) }, 50, {
    closesAt: 15 * day,
  });
  expect(forecast).toMatchObject({ done: 100, left: 50, perDay: 10, dispersion: 1, within: 0.9 });
  expect(forecast.finish / day).toBeCloseTo(15, 1);
  expect(forecast.earliest).toBeLessThan(forecast.finish);
  expect(forecast.latest).toBeGreaterThan(forecast.finish);
  expect(forecast.inTime).toBeCloseTo(0.5, 1);
});

it('widens the range when judges work in bursts', () => {
  const even = evenly(100, 0, 10 * day);
  const bursts = even.map((at) => (at < 5 * day ? 1.5 * day : 8.5 * day));
  const range = (doneAt: number[]) => {
    const { earliest, latest } = forecastFinish({ openedAt: 0, now: 10 * day, doneAt }, 50);
    return latest - earliest;
  };
  expect(range(bursts)).toBeGreaterThan(2 * range(even));
});

it('has nothing left to forecast when all is done, and no end in sight when nothing is', () => {
  expect(forecastFinish({ openedAt: 0, now: day, doneAt: [1] }, 0, { closesAt: 2 * day })).toMatchObject({
    finish: day,
    earliest: day,
    latest: day,
    inTime: 1,
  });
  const none = forecastFinish({ openedAt: 0, now: day, doneAt: [] }, 10);
  expect(none.finish).toBeGreaterThan(10 * day);
  expect(() => forecastFinish({ openedAt: day, now: day, doneAt: [] }, 1)).toThrow(RangeError);
});

it('covers the true finish as often as it says, over simulated rounds', () => {
  const random = xoshiro128([5, 6, 7, 8]);
  const wait = () => (-Math.log((random.next() + 1) / 2 ** 32) * day) / 8;
  let covered = 0;
  for (let round = 0; round < 400; round++) {
    let at = 0;
    const doneAt = Array.from({ length: 120 }, () => (at += wait()));
    // The range is asked for at a fixed instant, whatever is finished by then.
    const now = 6 * day;
    const done = doneAt.filter((instant) => instant <= now);
    const { earliest, latest } = forecastFinish({ openedAt: 0, now, doneAt: done }, 120 - done.length, { within: 0.8 });
    if (at >= earliest && at <= latest) covered++;
  }
  // Dispersion is never taken below 1 but sometimes above it, so the range is rather too wide than too narrow.
  expect(covered / 400).toBeGreaterThan(0.76);
  expect(covered / 400).toBeLessThan(0.95);
});

it('finds the sheets at risk and who could take them', () => {
  const done = (count: number) => evenly(count, 0, 10 * day);
  const { topUps, forecast } = planCapacity({
    entries: 40,
    readings: 1,
    judges: [
      { id: 'fast', max: 30, assigned: 16, doneAt: done(15) },
      { id: 'late', max: 20, assigned: 18, doneAt: done(4) },
      { id: 'full', max: 6, assigned: 6, doneAt: done(6) },
    ],
    pace: { openedAt: 0, now: 10 * day },
    closesAt: 15 * day,
  });
  expect(forecast).toMatchObject({ done: 25, left: 15 });
  expect(topUps).toEqual({
    atRisk: [{ judge: 'late', sheets: 12 }],
    unassigned: 0,
    suggestions: [{ judge: 'fast', more: 6 }],
    uncovered: 6,
  });
});
