import type { Sentences } from '@champions/platform';

export const roundSentences: Sentences = {
  COMPETITION_UNKNOWN: {
    en: 'This competition is not known here yet. Please try again in a moment.',
    fr: 'Ce concours n’est pas encore connu ici. Veuillez réessayer dans un instant.',
    es: 'Este concurso aún no se conoce aquí. Inténtelo de nuevo en un momento.',
    ar: 'هذه المسابقة غير معروفة هنا بعد. يرجى المحاولة بعد لحظات.',
  },
  ROUND_EXISTS: {
    en: 'Another competition has a round with this identifier.',
    fr: 'Un autre concours a déjà un tour portant cet identifiant.',
    es: 'Otro concurso ya tiene una ronda con este identificador.',
    ar: 'لدى مسابقة أخرى جولة تحمل هذا المعرّف.',
  },
  ROUND_NOT_OPEN: {
    en: 'This round has not been opened yet.',
    fr: 'Ce tour n’est pas encore ouvert.',
    es: 'Esta ronda aún no se ha abierto.',
    ar: 'لم تُفتح هذه الجولة بعد.',
  },
  ROUND_CLOSED: {
    en: 'This round is closed; nothing in it changes any more.',
    fr: 'Ce tour est clos ; plus rien n’y change.',
    es: 'Esta ronda está cerrada; ya nada cambia en ella.',
    ar: 'هذه الجولة مغلقة ولم يعد شيء فيها يتغير.',
  },
  ASSIGNMENTS_NOT_CONFIRMED: {
    en: 'Confirm the assignments first; the round opens once every judge has the score sheets.',
    fr: 'Confirmez d’abord les attributions ; le tour s’ouvre dès que chaque juge a ses fiches de notation.',
    es: 'Confirme primero las asignaciones; la ronda se abre cuando cada juez tiene sus fichas de puntuación.',
    ar: 'أكّد التوزيع أولاً؛ تُفتح الجولة عندما تصل استمارات التقييم إلى كل محكّم.',
  },
  JUDGE_TWICE: {
    en: 'This judge is on the list twice.',
    fr: 'Ce juge figure deux fois sur la liste.',
    es: 'Este juez aparece dos veces en la lista.',
    ar: 'ورد هذا المحكّم مرتين في القائمة.',
  },
};
