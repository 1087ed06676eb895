import type { Sentences } from './sentences';

/** What is wrong with a scoring guide: said by every service that takes one. */
export const rubricSentences: Sentences = {
  LISTED_TWICE: {
    en: 'This is listed twice; each may be there only once.',
    fr: 'Cet élément figure deux fois ; chacun ne peut y être qu’une fois.',
    es: 'Esto aparece dos veces; cada elemento puede estar una sola vez.',
    ar: 'هذا مذكور مرتين؛ يجب أن يرد كل عنصر مرة واحدة فقط.',
  },
  WEIGHTS_NOT_ONE: {
    en: 'The weights of all criteria must add up to 1.',
    fr: 'La somme des poids de tous les critères doit être égale à 1.',
    es: 'La suma de los pesos de todos los criterios debe ser 1.',
    ar: 'يجب أن يكون مجموع أوزان المعايير كلها 1.',
  },
  SCALE_EMPTY: {
    en: 'The least mark must be below the greatest.',
    fr: 'La note la plus basse doit être inférieure à la plus haute.',
    es: 'La nota mínima debe ser menor que la máxima.',
    ar: 'يجب أن تكون أدنى درجة أقل من أعلى درجة.',
  },
  STEP_DOES_NOT_FIT: {
    en: 'Steps of this size do not lead from the least mark to the greatest.',
    fr: 'Des paliers de cette taille ne mènent pas de la note la plus basse à la plus haute.',
    es: 'Con pasos de este tamaño no se llega de la nota mínima a la máxima.',
    ar: 'لا توصل خطوات بهذا الحجم من أدنى درجة إلى أعلاها.',
  },
  ANCHOR_OFF_SCALE: {
    en: 'This mark is not on the scale, so nobody would read what it stands for.',
    fr: 'Cette note n’est pas sur l’échelle : personne ne lirait ce qu’elle signifie.',
    es: 'Esta nota no está en la escala; nadie leería lo que significa.',
    ar: 'هذه الدرجة ليست على السلّم، فلن يقرأ أحد معناها.',
  },
  PASS_FAIL_IS_ONE: {
    en: 'A criterion that is passed or failed has marks 0 and 1 only.',
    fr: 'Un critère réussi ou non n’a que les notes 0 et 1.',
    es: 'Un criterio que se cumple o no solo tiene las notas 0 y 1.',
    ar: 'معيار النجاح أو الرسوب له الدرجتان 0 و1 فقط.',
  },
  POT_NEEDED: {
    en: 'Say from which pot of points this criterion is given some.',
    fr: 'Indiquez de quelle réserve de points ce critère reçoit les siens.',
    es: 'Indique de qué bolsa de puntos recibe este criterio los suyos.',
    ar: 'حدّد رصيد النقاط الذي يأخذ منه هذا المعيار.',
  },
  POT_NOT_USED: {
    en: 'Only a criterion with points to distribute has a pot.',
    fr: 'Seul un critère à points à répartir a une réserve.',
    es: 'Solo un criterio con puntos para repartir tiene bolsa.',
    ar: 'لا رصيد إلا لمعيار تُوزَّع عليه النقاط.',
  },
  POT_SUMS_DIFFER: {
    en: 'All criteria of one pot must name the same sum of points.',
    fr: 'Tous les critères d’une même réserve doivent indiquer la même somme de points.',
    es: 'Todos los criterios de una misma bolsa deben indicar la misma suma de puntos.',
    ar: 'يجب أن تذكر معايير الرصيد الواحد كلها مجموع النقاط نفسه.',
  },
  POT_OUT_OF_REACH: {
    en: 'These points cannot all be given: the scales of the pot’s criteria add up to another range.',
    fr: 'Ces points ne peuvent pas tous être attribués : les échelles des critères de la réserve couvrent une autre plage.',
    es: 'Estos puntos no se pueden repartir todos: las escalas de los criterios de la bolsa suman otro intervalo.',
    ar: 'لا يمكن توزيع هذه النقاط كلها: سلالم معايير الرصيد تعطي مجالاً آخر.',
  },
  COMMENT_NEVER_ASKED: {
    en: 'No mark on this scale is beyond this value, so no comment would ever be asked for.',
    fr: 'Aucune note de cette échelle ne dépasse cette valeur : aucun commentaire ne serait jamais demandé.',
    es: 'Ninguna nota de esta escala supera este valor, así que nunca se pediría un comentario.',
    ar: 'لا درجة على هذا السلّم تتجاوز هذه القيمة، فلن يُطلب تعليق أبداً.',
  },
  WEIGHT_NEEDED: {
    en: 'Only a criterion that is passed or failed may weigh nothing; give this one a weight.',
    fr: 'Seul un critère réussi ou non peut avoir un poids nul ; donnez un poids à celui-ci.',
    es: 'Solo un criterio que se cumple o no puede tener peso cero; dé un peso a este.',
    ar: 'لا يجوز أن يكون الوزن صفراً إلا لمعيار النجاح أو الرسوب؛ امنح هذا المعيار وزناً.',
  },
  POT_NOT_IN_STEPS: {
    en: 'These points cannot be given in the steps of the pot’s criteria.',
    fr: 'Ces points ne peuvent pas être attribués par les paliers des critères de la réserve.',
    es: 'Estos puntos no se pueden repartir con los pasos de los criterios de la bolsa.',
    ar: 'لا يمكن توزيع هذه النقاط بخطوات معايير الرصيد.',
  },
  COMMENT_ALWAYS_ASKED: {
    en: 'Every mark on this scale is beyond this value, so a comment would always be asked for.',
    fr: 'Toutes les notes de cette échelle dépassent cette valeur : un commentaire serait toujours demandé.',
    es: 'Todas las notas de esta escala superan este valor, así que siempre se pediría un comentario.',
    ar: 'كل درجة على هذا السلّم تتجاوز هذه القيمة، فسيُطلب تعليق دائماً.',
  },
};
