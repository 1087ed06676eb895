import type { Language } from '@champions/contracts';

const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr',
  es: 'es',
  // Western digits in Arabic too, as in the names and dates that people type in.
  ar: 'ar-u-nu-latn',
};

export const localeOf = (language: Language): string => locales[language];

/** "15 September 2021" in the zone in which it was declared. */
export function dayIn(at: string, zone: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: zone }).format(new Date(at));
}

/** "15 September 2021 at 23:59" in the zone in which it was declared. */
export function momentIn(at: string, zone: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    timeZone: zone,
  }).format(new Date(at));
}

/** "Europe/Zurich" as "Zurich". */
export const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** The name of one language in another: "Spanish". */
export function languageName(named: Language, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(named) ?? named;
}
