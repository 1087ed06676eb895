import type { Language, Localised } from '@champions/contracts';

export const languages = ['en', 'fr', 'es', 'ar'] as const satisfies readonly Language[];

/** Each language by its own name, so that whoever reads it finds it. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr',
  es: 'es',
  // Western digits in Arabic too, as in the names and dates that people type in.
  ar: 'ar-u-nu-latn',
};

export const localeOf = (language: Language): string => locales[language];
export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

export const isLanguage = (text: unknown): text is Language => languages.some((language) => language === text);

/** The text in a reader's language, or in English. */
export const textIn = (text: Localised, language: Language): string => text[language] ?? text.en;
