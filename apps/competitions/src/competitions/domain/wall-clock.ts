/** Whether a time zone of that IANA name is known. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What clocks on the wall of a zone show, as milliseconds of a UTC day of the same date and time. */
export function toWallClock(at: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const seconds = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
  return seconds + at.getUTCMilliseconds();
}

/** The moment at which clocks of the zone show this; an hour that summer time skips becomes the hour after it. */
export function fromWallClock(wall: number, zone: string): Date {
  const offsetAt = (moment: number) => toWallClock(new Date(moment), zone) - moment;
  const guess = wall - offsetAt(wall);
  const moment = wall - offsetAt(guess);
  return new Date(toWallClock(new Date(moment), zone) === wall ? moment : Math.max(guess, moment));
}
