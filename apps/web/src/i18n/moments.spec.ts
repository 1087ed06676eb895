import { momentOf, momentText, placeOf, wallClock } from './moments';

it.each([
  ['2021-09-15T21:59:00.000Z', 'Europe/Zurich', '2021-09-15T23:59'],
  ['2021-12-02T13:00:00.000Z', 'Europe/Zurich', '2021-12-02T14:00'],
  ['2021-09-15T04:59:00.000Z', 'America/Lima', '2021-09-14T23:59'],
  ['2021-09-15T18:14:00.000Z', 'Asia/Kathmandu', '2021-09-15T23:59'],
  ['2021-09-15T22:00:00.000Z', 'Europe/Zurich', '2021-09-16T00:00'],
])('reads and writes %s on a clock in %s', (at, zone, shown) => {
  expect(wallClock(at, zone)).toBe(shown);
  expect(momentOf(shown, zone)).toBe(at);
});

it('finds both sides of a change of the clock', () => {
  expect(momentOf('2021-03-28T01:59', 'Europe/Zurich')).toBe('2021-03-28T00:59:00.000Z');
  expect(momentOf('2021-03-28T03:00', 'Europe/Zurich')).toBe('2021-03-28T01:00:00.000Z');
  expect(momentOf('2021-10-31T04:00', 'Europe/Zurich')).toBe('2021-10-31T03:00:00.000Z');
});

it('takes no half-typed date', () => {
  expect(momentOf('', 'Europe/Zurich')).toBeNull();
  expect(momentOf('2021-13-40T99:99', 'Europe/Zurich')).toBeNull();
});

it('says a moment in the zone in which it was declared, with western digits in Arabic', () => {
  expect(momentText('2021-09-15T21:59:00Z', 'en', 'Europe/Zurich')).toBe('15 September 2021 at 23:59');
  expect(momentText('2021-09-15T21:59:00Z', 'ar', 'Europe/Zurich')).toMatch(/15.*2021.*23:59/);
});

it('names a zone by its place', () => {
  expect(placeOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
});
