import type { Sentences } from '@champions/platform';

export const wishSentences: Sentences = {
  WISHES_ENDED: {
    en: 'Proposals have been given to judges, so wishes are no longer taken.',
    fr: 'Les propositions ont été attribuées : les souhaits ne sont plus recueillis.',
    es: 'Las propuestas ya se han asignado, por lo que no se recogen más preferencias.',
    ar: 'تم توزيع المقترحات على المحكّمين، لذا لم تعد الرغبات تُقبل.',
  },
  ENTRY_NOT_OFFERED: {
    en: 'This proposal is not among those you may come to read.',
    fr: 'Cette proposition n’est pas de celles que vous pourriez lire.',
    es: 'Esta propuesta no está entre las que usted podría leer.',
    ar: 'هذا المقترح ليس مما يمكن أن تقرأه.',
  },
};
