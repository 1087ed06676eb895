import type { Sentences } from '@champions/platform';

export const decisionSentences: Sentences = {
  NO_ROUND: {
    en: 'This competition has no round of judging yet.',
    fr: 'Ce concours n’a pas encore de tour d’évaluation.',
    es: 'Este concurso aún no tiene ninguna ronda de evaluación.',
    ar: 'ليس لهذه المسابقة جولة تحكيم بعد.',
  },
  ROUND_STILL_OPEN: {
    en: 'Close the round first, so that no mark changes under a decision.',
    fr: 'Clôturez d’abord le tour, pour qu’aucune note ne change après une décision.',
    es: 'Cierre primero la ronda, para que ninguna nota cambie tras una decisión.',
    ar: 'أغلق الجولة أولاً حتى لا تتغير درجة بعد اتخاذ القرار.',
  },
  ACCEPT_TOO_MANY: {
    en: 'The ranking has only {entries} entries.',
    fr: 'Le classement ne compte que {entries} candidatures.',
    es: 'La clasificación solo tiene {entries} candidaturas.',
    ar: 'لا يضم الترتيب سوى {entries} من المشاركات.',
  },
  TIE_AT_THE_CUT: {
    en: '{entries} entries share place {rank}, and not all of them fit. Decide on each of them yourself.',
    fr: '{entries} candidatures se partagent la place {rank} et toutes n’entrent pas. Décidez vous-même pour chacune.',
    es: '{entries} candidaturas comparten el puesto {rank} y no caben todas. Decida usted sobre cada una.',
    ar: 'تتقاسم {entries} مشاركات المرتبة {rank} ولا تتسع لها جميعاً. اتخذ القرار بشأن كل منها بنفسك.',
  },
  NOT_AN_ENTRY: {
    en: 'This is not an entry of the competition, or it was withdrawn.',
    fr: 'Ce n’est pas une candidature du concours, ou elle a été retirée.',
    es: 'No es una candidatura del concurso, o se retiró.',
    ar: 'ليست هذه مشاركة في المسابقة، أو أنها سُحبت.',
  },
  REASON_REQUIRED: {
    en: 'This decision departs from the ranking. Please say why.',
    fr: 'Cette décision s’écarte du classement. Veuillez dire pourquoi.',
    es: 'Esta decisión se aparta de la clasificación. Diga por qué.',
    ar: 'يخالف هذا القرار الترتيب. يرجى بيان السبب.',
  },
  DECISIONS_MISSING: {
    en: 'Entries without a decision: {missing}. Decide on every entry first.',
    fr: 'Candidatures sans décision : {missing}. Décidez d’abord pour chacune.',
    es: 'Candidaturas sin decisión: {missing}. Decida primero sobre todas.',
    ar: 'مشاركات بلا قرار: {missing}. اتخذ قراراً بشأن كل مشاركة أولاً.',
  },
  DECISIONS_NEED_REASONS: {
    en: 'Decisions that depart from the ranking without a reason: {entries}. Please give each its reason.',
    fr: 'Décisions qui s’écartent du classement sans motif : {entries}. Veuillez motiver chacune.',
    es: 'Decisiones que se apartan de la clasificación sin motivo: {entries}. Indique el motivo de cada una.',
    ar: 'قرارات تخالف الترتيب دون سبب: {entries}. يرجى ذكر سبب كل منها.',
  },
  ALREADY_DECIDED: {
    en: 'The decisions of this competition are complete and change no more.',
    fr: 'Les décisions de ce concours sont définitives.',
    es: 'Las decisiones de este concurso ya son definitivas.',
    ar: 'قرارات هذه المسابقة نهائية ولم تعد تتغير.',
  },
};
