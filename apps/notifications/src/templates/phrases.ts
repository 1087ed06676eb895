import type { Language } from '@champions/contracts';
import { texts } from './texts';

/** Western digits in all languages: receipts, codes and dates must read the same on paper and on screen. */
const locales = { en: 'en-GB', fr: 'fr', es: 'es', ar: 'ar-u-nu-latn-ca-gregory' } as const;
const localeOf = (language: Language): string => locales[language];

export function proposalsPhrase(count: number, language: Language): string {
  const { proposals } = texts[language];
  const form = proposals[new Intl.PluralRules(language).select(count)] ?? proposals.other;
  return form.replace('{count}', new Intl.NumberFormat(localeOf(language)).format(count));
}

export function minutesPhrase(minutes: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(
    minutes,
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it. */
function momentFormat(zone: string, language: Language): Intl.DateTimeFormat {
  const key = `${language}/${zone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(localeOf(language), {
      ...{ year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
      ...{ hourCycle: 'h23', timeZone: zone, timeZoneName: 'short' },
    });
  formats.set(key, format);
  return format;
}

/** A moment as people in the competition's zone read it, with the zone named. */
export function momentPhrase(instant: string, zone: string, language: Language): string {
  return momentFormat(zone, language).format(new Date(instant));
}
