import type { Language } from '@champions/contracts';
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Wording } from './wording';

export { fill, type PublicPhase, type Wording } from './wording';

const wordings: Readonly<Record<Language, Wording>> = { en, fr, es, ar };

export const wordingIn = (language: Language): Wording => wordings[language];
