import type { Language } from '@champions/contracts';
import { localeOf } from './languages';

/** "15 September 2021 at 23:59" where the reader is, or in the zone in which the moment was declared. */
export function momentText(at: string, language: Language, zone?: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    ...(zone !== undefined && { timeZone: zone }),
  }).format(new Date(at));
}

/** "Europe/Zurich" as "Zurich". */
export const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** What a clock in the zone shows at that moment, as a date-and-time field takes it: "2021-09-15T23:59". */
export function wallClock(at: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    timeZone: zone,
  }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * The moment at which a clock in the zone shows "2021-09-15T23:59"; null when that is no date. In the hour that a
 * clock skips in spring it is the moment after the jump.
 */
export function momentOf(shown: string, zone: string): string | null {
  const wanted = Date.parse(`${shown}Z`);
  if (Number.isNaN(wanted)) return null;
  let guess = wanted;
  // Twice, because the first guess may lie on the other side of a change of the clock.
  for (let look = 0; look < 2; look += 1) {
    const seen = Date.parse(`${wallClock(new Date(guess).toISOString(), zone)}Z`);
    guess += wanted - seen;
  }
  return new Date(guess).toISOString();
}
