import type { Language, Localised } from '@champions/contracts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isolate } from './isolate';
import { isLanguage, localeOf, textIn } from './languages';
import { momentText, placeOf } from './moments';

/** The reader's language and what is said differently in each: texts, moments, numbers. */
export function useLanguage() {
  const { i18n, t } = useTranslation();
  const language: Language = isLanguage(i18n.language) ? i18n.language : 'en';
  return useMemo(() => {
    const number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 3 });
    const fixed = [0, 1, 2, 3].map(
      (digits) =>
        new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    );
    return {
      t,
      language,
      text: (localised: Localised) => textIn(localised, language),
      number: (value: number) => number.format(value),
      /** With just so many decimals, as for a column. */
      fixed: (value: number, decimals: number) => fixed[decimals]?.format(value) ?? number.format(value),
      /** In the zone of the competition where one is given, else where the reader is. */
      moment: (at: string | null, zone?: string) =>
        at === null ? t('common.toBeConfirmed') : momentText(at, language, zone),
      /** As for a deadline: with the place whose clock is meant. */
      momentAt: (at: string | null, zone: string) =>
        at === null ? t('common.toBeConfirmed') : `${momentText(at, language, zone)} (${placeOf(zone)})`,
      list: (items: readonly string[]) =>
        items.map((item) => isolate(item, language)).join(language === 'ar' ? '، ' : ', '),
      /** A title or a name within a sentence. */
      quoted: (value: string) => t('common.quoted', { value }),
      zone: (zone: string) => t('common.timesIn', { zone: placeOf(zone) }),
    };
  }, [language, t]);
}
