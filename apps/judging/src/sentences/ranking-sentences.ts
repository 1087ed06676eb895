import type { Sentences } from '@champions/platform';

export const rankingSentences: Sentences = {
  TOO_MANY_FOR_METHOD: {
    en: 'This method ranks at most {most} entries.',
    fr: 'Cette méthode classe au plus {most} candidatures.',
    es: 'Este método clasifica como máximo {most} candidaturas.',
    ar: 'ترتب هذه الطريقة {most} مشاركة على الأكثر.',
  },
};
