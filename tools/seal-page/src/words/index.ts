import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Words } from './words';

export type { Words } from './words';

export const wordsByLanguage: Readonly<Record<'en' | 'fr' | 'es' | 'ar', Words>> = { en, fr, es, ar };
