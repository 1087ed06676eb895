import type { Language } from '@champions/contracts';
import { isLanguage } from './languages';

const KEY = 'champions.language';

/** The language a person chose on this device; null when they never did. */
export function chosenLanguage(): Language | null {
  const chosen = localStorage.getItem(KEY);
  return isLanguage(chosen) ? chosen : null;
}

export const keepChoice = (language: Language): void => localStorage.setItem(KEY, language);

export function firstLanguage(): Language {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return chosenLanguage() ?? wanted.find(isLanguage) ?? 'en';
}
