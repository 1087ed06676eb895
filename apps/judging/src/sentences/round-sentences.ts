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
  FIRST_MARKS_CLOSED: {
    en: 'First marks are closed and the round is being discussed. You can revise what you gave, and say why.',
    fr: 'Les premières notes sont closes et le tour est en discussion. Vous pouvez réviser les vôtres, en disant pourquoi.',
    es: 'Las primeras notas están cerradas y la ronda se está debatiendo. Puede revisar las suyas e indicar por qué.',
    ar: 'أُغلقت الدرجات الأولى والجولة قيد المناقشة. يمكنك مراجعة درجاتك مع ذكر السبب.',
  },
  FIRST_MARKS_FINAL: {
    en: 'In this round you see others’ marks once yours are in, so yours are final. In the discussion you can revise them, and say why.',
    fr: 'Dans ce tour, vous voyez les notes des autres après avoir remis les vôtres : celles-ci sont définitives. La discussion permet de les réviser, en disant pourquoi.',
    es: 'En esta ronda ve las notas de los demás al entregar las suyas, así que las suyas son definitivas. En el debate puede revisarlas e indicar por qué.',
    ar: 'ترى في هذه الجولة درجات الآخرين بعد تقديم درجاتك، لذا فدرجاتك نهائية. يمكنك مراجعتها في المناقشة مع ذكر السبب.',
  },
  DISCUSSION_NOT_OPEN: {
    en: 'The discussion has not begun; reopen your score sheet to change your marks.',
    fr: 'La discussion n’a pas commencé ; rouvrez votre fiche pour modifier vos notes.',
    es: 'El debate no ha empezado; vuelva a abrir su ficha para cambiar sus notas.',
    ar: 'لم تبدأ المناقشة بعد؛ أعد فتح استمارتك لتغيير درجاتك.',
  },
  FIXED_ONCE_OPEN: {
    en: 'Judges were told this when the round opened; it no longer changes.',
    fr: 'Les juges l’ont su à l’ouverture du tour ; cela ne change plus.',
    es: 'Los jueces lo supieron al abrirse la ronda; ya no cambia.',
    ar: 'أُبلغ المحكّمون بهذا عند فتح الجولة؛ ولم يعد يتغير.',
  },
  ENTRIES_ASSIGNED_ALREADY: {
    en: 'The entries of this round are already assigned to judges.',
    fr: 'Les candidatures de ce tour sont déjà attribuées aux juges.',
    es: 'Las candidaturas de esta ronda ya están asignadas a los jueces.',
    ar: 'وُزّعت مشاركات هذه الجولة على المحكّمين من قبل.',
  },
  NONE_ADVANCES: {
    en: 'By this rule no entry goes on to the next round.',
    fr: 'Selon cette règle, aucune candidature n’accède au tour suivant.',
    es: 'Con esta regla ninguna candidatura pasa a la ronda siguiente.',
    ar: 'لا تنتقل أي مشاركة إلى الجولة التالية وفق هذه القاعدة.',
  },
  ANOTHER_ROUND_NEEDED: {
    en: 'Choose another round of the same competition to take the entries from.',
    fr: 'Choisissez un autre tour du même concours d’où reprendre les candidatures.',
    es: 'Elija otra ronda del mismo concurso de la que tomar las candidaturas.',
    ar: 'اختر جولة أخرى من المسابقة نفسها لأخذ المشاركات منها.',
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
