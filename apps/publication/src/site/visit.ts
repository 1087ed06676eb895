import { type Language, languages } from '@champions/contracts';
import { languageOf, type Request } from '@champions/platform';

/** Whether the address itself names the language, or the reader's own is taken. */
export interface Visit {
  readonly language: Language;
  readonly negotiated: boolean;
}

export function visitOf(request: Request): Visit {
  const [, first] = (request.url.split('?')[0] ?? '').split('/');
  const named = languages.find((language) => language === first);
  return named ? { language: named, negotiated: false } : { language: languageOf(request), negotiated: true };
}

/** A path without language, and with each. */
export const inAnyLanguage = (path: string): string[] => [
  path,
  ...languages.map((language) => (path === '' ? language : `${language}/${path}`)),
];
