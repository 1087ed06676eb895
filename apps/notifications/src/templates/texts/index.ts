import type { Language } from '@champions/contracts';
import type { LanguageTexts } from '../letter-texts';
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

export const texts: Readonly<Record<Language, LanguageTexts>> = { en, fr, es, ar };
