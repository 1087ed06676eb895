import type { Language } from '@champions/contracts';
import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { speak } from '../api/client';
import { isolate } from './isolate';
import { directionOf } from './languages';
import { withoutBadBreaks } from './no-break';
import type { Words } from './words';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Words };
  }
}

// One language is fetched, the reader's: each is complete, so none stands in for another.
const dictionaries: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
  es: async () => (await import('./es')).es,
  ar: async () => (await import('./ar')).ar,
};

const isolating: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, _, language) => isolate(String(value), language ?? 'en'),
};

export async function startWords(language: Language): Promise<void> {
  const interpolation = { escapeValue: false, alwaysFormat: true };
  await i18next.use(initReactI18next).use(isolating).init({ resources: {}, interpolation });
  await changeLanguage(language);
}

export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', withoutBadBreaks(await dictionaries[language]()));
  speak(language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  await i18next.changeLanguage(language);
}
