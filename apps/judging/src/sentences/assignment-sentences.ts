import type { Sentences } from '@champions/platform';

export const assignmentSentences: Sentences = {
  NO_ENTRIES: {
    en: 'There are no entries in this competition.',
    fr: 'Ce concours ne compte aucune candidature.',
    es: 'No hay candidaturas en este concurso.',
    ar: 'لا توجد مشاركات في هذه المسابقة.',
  },
  PANEL_EMPTY: {
    en: 'Invite judges to the panel first.',
    fr: 'Invitez d’abord des juges au jury.',
    es: 'Invite primero a jueces al jurado.',
    ar: 'ادعُ محكّمين إلى اللجنة أولاً.',
  },
  TOO_FEW_READERS: {
    en: 'Entries in the language “{language}”: {entries}. Each needs {readings} judges who read it, and the panel has {readers}. Add judges who read this language.',
    fr: 'Candidatures dans la langue « {language} » : {entries}. Chacune demande {readings} juges qui la lisent, et le jury en compte {readers}. Ajoutez des juges qui lisent cette langue.',
    es: 'Candidaturas en el idioma «{language}»: {entries}. Cada una necesita {readings} jueces que lo lean, y el jurado tiene {readers}. Añada jueces que lean este idioma.',
    ar: 'عدد المشاركات باللغة «{language}»: {entries}. تحتاج كل منها إلى {readings} محكّمين يقرؤونها، وفي اللجنة {readers}. أضف محكّمين يقرؤون هذه اللغة.',
  },
  TOO_FEW_READINGS: {
    en: '{entries} entries need {needed} readings and can get {available}: {missing} are missing. The judges who may read them ({judges}) can take no more. Any one of these would make it possible:',
    fr: '{entries} candidatures demandent {needed} lectures et peuvent en recevoir {available} : il en manque {missing}. Les juges qui peuvent les lire ({judges}) n’en acceptent pas davantage. Une seule de ces mesures suffirait :',
    es: '{entries} candidaturas necesitan {needed} lecturas y pueden recibir {available}: faltan {missing}. Los jueces que pueden leerlas ({judges}) no aceptan más. Bastaría una de estas medidas:',
    ar: 'تحتاج {entries} من المشاركات إلى {needed} قراءة ولا يتوفر لها سوى {available}: ينقص {missing}. المحكّمون القادرون على قراءتها ({judges}) لا يستطيعون المزيد. يكفي أحد هذه الحلول:',
  },
  LIMITS_CONTRADICT: {
    en: 'The limits that were set contradict each other. Any one of these would make it possible:',
    fr: 'Les limites fixées se contredisent. Une seule de ces mesures suffirait :',
    es: 'Los límites fijados se contradicen. Bastaría una de estas medidas:',
    ar: 'الحدود الموضوعة متعارضة. يكفي أحد هذه الحلول:',
  },
  RAISE_LOAD: {
    en: 'Raise the load of {count} judges to {to}.',
    fr: 'Portez la charge de {count} juges à {to}.',
    es: 'Suba la carga de {count} jueces a {to}.',
    ar: 'ارفع حصة {count} من المحكّمين إلى {to}.',
  },
  RAISE_LOAD_OF_NAMED: {
    en: 'Raise the load of these judges to {to}: {judges}.',
    fr: 'Portez à {to} la charge de ces juges : {judges}.',
    es: 'Suba a {to} la carga de estos jueces: {judges}.',
    ar: 'ارفع حصة هؤلاء المحكّمين إلى {to}: {judges}.',
  },
  RAISE_LOAD_OF_ALL: {
    en: 'Raise the load of every judge to {to}.',
    fr: 'Portez la charge de chaque juge à {to}.',
    es: 'Suba la carga de cada juez a {to}.',
    ar: 'ارفع حصة كل محكّم إلى {to}.',
  },
  LOWER_MINIMUM: {
    en: 'Lower the least load of {count} judges to {to}.',
    fr: 'Abaissez la charge minimale de {count} juges à {to}.',
    es: 'Baje la carga mínima de {count} jueces a {to}.',
    ar: 'اخفض الحد الأدنى لحصة {count} من المحكّمين إلى {to}.',
  },
  LOWER_MINIMUM_OF_NAMED: {
    en: 'Lower the least load of these judges to {to}: {judges}.',
    fr: 'Abaissez à {to} la charge minimale de ces juges : {judges}.',
    es: 'Baje a {to} la carga mínima de estos jueces: {judges}.',
    ar: 'اخفض الحد الأدنى لحصة هؤلاء المحكّمين إلى {to}: {judges}.',
  },
  LOWER_MINIMUM_OF_ALL: {
    en: 'Lower the least load of every judge to {to}.',
    fr: 'Abaissez la charge minimale de chaque juge à {to}.',
    es: 'Baje la carga mínima de cada juez a {to}.',
    ar: 'اخفض الحد الأدنى لحصة كل محكّم إلى {to}.',
  },
  ADD_JUDGES: {
    en: 'Judges to add: {count}, each for up to {load} entries.',
    fr: 'Juges à ajouter : {count}, chacun pour {load} candidatures au plus.',
    es: 'Jueces por añadir: {count}, cada uno con hasta {load} candidaturas.',
    ar: 'عدد المحكّمين المطلوب إضافتهم: {count}، لكل منهم حتى {load} مشاركة.',
  },
  ADD_READERS: {
    en: 'Judges to add who read “{language}”: {count}, each for up to {load} entries.',
    fr: 'Juges à ajouter qui lisent « {language} » : {count}, chacun pour {load} candidatures au plus.',
    es: 'Jueces por añadir que lean «{language}»: {count}, cada uno con hasta {load} candidaturas.',
    ar: 'عدد المحكّمين المطلوب إضافتهم ممن يقرؤون «{language}»: {count}، لكل منهم حتى {load} مشاركة.',
  },
  FEWER_READINGS: {
    en: 'Give {entries} entries no more than {to} readings each.',
    fr: 'N’attribuez que {to} lectures à {entries} candidatures.',
    es: 'Dé no más de {to} lecturas a {entries} candidaturas.',
    ar: 'اكتفِ بعدد {to} من القراءات لكل من {entries} مشاركة.',
  },
  RELEASE_FIXED: {
    en: 'Release {pairs} of the pairs that stand.',
    fr: 'Libérez {pairs} des attributions maintenues.',
    es: 'Libere {pairs} de las asignaciones fijas.',
    ar: 'ألغِ {pairs} من التوزيعات الثابتة.',
  },
  LIFT_GROUP_LIMIT: {
    en: 'Allow {to} judges of one group on an entry.',
    fr: 'Autorisez {to} juges d’un même groupe par candidature.',
    es: 'Permita {to} jueces de un mismo grupo por candidatura.',
    ar: 'اسمح بعدد {to} من محكّمي المجموعة الواحدة لكل مشاركة.',
  },
  NOTHING_PROPOSED: {
    en: 'No assignments have been proposed for this round yet.',
    fr: 'Aucune attribution n’a encore été proposée pour ce tour.',
    es: 'Aún no se han propuesto asignaciones para esta ronda.',
    ar: 'لم يُقترح توزيع لهذه الجولة بعد.',
  },
  BEING_CONFIRMED: {
    en: 'The assignments are being made right now. Please wait until that is done.',
    fr: 'Les attributions sont en cours. Veuillez attendre la fin.',
    es: 'Las asignaciones se están realizando ahora. Espere a que terminen.',
    ar: 'يجري تنفيذ التوزيع الآن. يرجى الانتظار حتى يكتمل.',
  },
};
