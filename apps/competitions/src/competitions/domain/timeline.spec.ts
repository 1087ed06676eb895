import { declare, instantsFrom, timingsOf } from './timeline';
import { fromWallClock, isZone, toWallClock } from './wall-clock';

const DAY = 86_400_000;
const zone = 'Europe/Zurich';

describe('wall clocks', () => {
  // IANA time zone database: Zurich is UTC+1, UTC+2 from 28 March to 31 October 2021.
  it('show summer time and find their way back', () => {
    const winter = new Date('2021-01-15T11:00:00Z');
    const summer = new Date('2021-07-15T22:30:15.250Z');
    expect(toWallClock(winter, zone)).toBe(Date.UTC(2021, 0, 15, 12));
    expect(toWallClock(summer, zone)).toBe(Date.UTC(2021, 6, 16, 0, 30, 15, 250));
    for (const moment of [winter, summer]) expect(fromWallClock(toWallClock(moment, zone), zone)).toEqual(moment);
  });

  it('go on after an hour that summer time skips', () => {
    expect(fromWallClock(Date.UTC(2021, 2, 28, 2, 30), zone)).toEqual(new Date('2021-03-28T01:30:00Z'));
  });

  it('know which zones there are', () => {
    expect(['Europe/Zurich', 'America/Lima', 'Zurich', ''].map(isZone)).toEqual([true, true, false, false]);
  });
});

describe('timings', () => {
  const timings = { closes: 82 * DAY, screeningEnds: 150 * DAY, judgingCloses: null, announcement: 160 * DAY };

  it('keep the hour on the wall across the end of summer time', () => {
    const instants = instantsFrom(timings, { opens: new Date('2021-06-25T22:00:00Z') }, zone);
    expect(instants).toEqual({
      opens: new Date('2021-06-25T22:00:00Z'),
      closes: new Date('2021-09-15T22:00:00Z'),
      screeningEnds: new Date('2021-11-22T23:00:00Z'),
      judgingCloses: null,
      announcement: new Date('2021-12-02T23:00:00Z'),
    });
    expect(timingsOf(declare(instants, zone, 1))).toEqual(timings);
  });

  it('give way to what is said, and to an opening that is not known', () => {
    const opens = new Date('2021-06-25T22:00:00Z');
    const said = instantsFrom(timings, { opens, closes: null, announcement: opens }, zone);
    expect([said.closes, said.announcement, said.screeningEnds]).toEqual([null, opens, expect.any(Date)]);
    expect(instantsFrom(timings, {}, zone)).toMatchObject({ opens: null, closes: null, announcement: null });
  });
});
