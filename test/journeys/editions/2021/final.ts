import type { FinalPlan } from '../edition';
import { criterion } from './rubric';

/** The round of the finalists, with fewer and other questions. Generated: how the real four were found is not known. */
export const final: FinalPlan = {
  name: { en: 'Final', fr: 'Finale', es: 'Final', ar: 'المرحلة النهائية' },
  takes: 8,
  readings: 3,
  rubric: [
    criterion(
      'readiness',
      0.5,
      { en: 'Ready to begin', fr: 'Prêt à démarrer', es: 'Listo para empezar', ar: 'الاستعداد للبدء' },
      {
        en: 'Could the organisation start next month with what it has?',
        fr: 'L’organisation pourrait-elle commencer le mois prochain avec les moyens dont elle dispose ?',
        es: '¿Podría la organización empezar el mes próximo con los medios que tiene?',
        ar: 'هل تستطيع المنظمة البدء الشهر المقبل بما لديها من وسائل؟',
      },
      [
        {
          mark: 0,
          meaning: {
            en: 'not for a long time',
            fr: 'pas avant longtemps',
            es: 'no antes de mucho tiempo',
            ar: 'ليس قبل وقت طويل',
          },
        },
        {
          mark: 5,
          meaning: {
            en: 'once open questions are settled',
            fr: 'une fois les questions ouvertes réglées',
            es: 'una vez resueltas las cuestiones pendientes',
            ar: 'بعد حسم المسائل العالقة',
          },
        },
        { mark: 10, meaning: { en: 'at once', fr: 'tout de suite', es: 'de inmediato', ar: 'فورًا' } },
      ],
    ),
    criterion(
      'example',
      0.5,
      {
        en: 'An example to others',
        fr: 'Un exemple pour d’autres',
        es: 'Un ejemplo para otros',
        ar: 'مثال يُحتذى به',
      },
      {
        en: 'Will organisations elsewhere want to do the same?',
        fr: 'D’autres organisations voudront-elles en faire autant ?',
        es: '¿Querrán hacer lo mismo organizaciones de otros lugares?',
        ar: 'هل سترغب منظمات في أماكن أخرى في أن تفعل مثلها؟',
      },
      [
        {
          mark: 0,
          meaning: {
            en: 'of use here only',
            fr: 'utile ici seulement',
            es: 'solo sirve aquí',
            ar: 'لا يفيد إلا هنا',
          },
        },
        { mark: 5, meaning: { en: 'parts of it', fr: 'en partie', es: 'en parte', ar: 'جزئيًا' } },
        {
          mark: 10,
          meaning: {
            en: 'all of it, as it stands',
            fr: 'entièrement, tel quel',
            es: 'por completo, tal como está',
            ar: 'بالكامل وكما هو',
          },
        },
      ],
    ),
  ],
};
