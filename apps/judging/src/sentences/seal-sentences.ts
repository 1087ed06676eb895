import type { Sentences } from '@champions/platform';

export const sealSentences: Sentences = {
  NOT_SEALED_YET: {
    en: 'The result is sealed once all decisions are complete.',
    fr: 'Le résultat est scellé une fois toutes les décisions achevées.',
    es: 'El resultado se sella cuando todas las decisiones están completas.',
    ar: 'تُختم النتيجة بعد استكمال جميع القرارات.',
  },
};
