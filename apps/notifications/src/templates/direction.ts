import type { Language } from '@champions/contracts';

export interface Direction {
  readonly dir: 'ltr' | 'rtl';
  readonly start: 'left' | 'right';
}

export function directionOf(language: Language): Direction {
  return language === 'ar' ? { dir: 'rtl', start: 'right' } : { dir: 'ltr', start: 'left' };
}
