import { reminderMoments } from './reminder-moments';

const moments = (now: string, rest: { closesAt?: string | null; lastReminded?: Date } = {}) =>
  reminderMoments({
    ...{ closesAt: '2021-11-10T12:00:00Z', reminders: [24, 72, 24], lastReminded: null, now: new Date(now) },
    ...rest,
  }).map((moment) => moment.toISOString().slice(0, 13));

describe('the moments of reminders', () => {
  it('are so many hours before the end, each once, earliest first', () => {
    expect(moments('2021-11-01T00:00:00Z')).toEqual(['2021-11-07T12', '2021-11-09T12']);
  });

  it('are none that have passed, and none while nobody knows the end', () => {
    expect(moments('2021-11-07T12:00:00Z')).toEqual(['2021-11-09T12']);
    expect(moments('2021-11-09T13:00:00Z')).toEqual([]);
    expect(moments('2021-11-01T00:00:00Z', { closesAt: null })).toEqual([]);
  });

  it('keep apart from the last reminder when the end moves a little', () => {
    const lastReminded = new Date('2021-11-09T12:00:00Z');
    expect(moments('2021-11-09T13:00:00Z', { closesAt: '2021-11-10T18:00:00Z', lastReminded })).toEqual([]);
    expect(moments('2021-11-09T13:00:00Z', { closesAt: '2021-11-14T12:00:00Z', lastReminded })).toEqual([
      '2021-11-11T12',
      '2021-11-13T12',
    ]);
  });
});
