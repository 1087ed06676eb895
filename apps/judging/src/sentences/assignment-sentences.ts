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
  TOO_FEW_JUDGES: {
    en: 'Entries that fewer than {readings} judges may read because of conflicts and languages: {entries}. Add judges from elsewhere, or dismiss a conflict.',
    fr: 'Candidatures que moins de {readings} juges peuvent lire en raison de conflits et de langues : {entries}. Ajoutez des juges d’ailleurs ou levez un conflit.',
    es: 'Candidaturas que menos de {readings} jueces pueden leer por conflictos e idiomas: {entries}. Añada jueces de otros lugares o levante un conflicto.',
    ar: 'عدد المشاركات التي يستطيع قراءتها أقل من {readings} محكّمين بسبب التعارض واللغات: {entries}. أضف محكّمين من أماكن أخرى أو أسقط تعارضاً.',
  },
  PANEL_TOO_SMALL: {
    en: '{needed} readings are needed and the {judges} judges take {capacity} in all. Add judges, or let each read up to {load}.',
    fr: 'Il faut {needed} lectures et les {judges} juges en acceptent {capacity} en tout. Ajoutez des juges ou portez la charge de chacun à {load}.',
    es: 'Se necesitan {needed} lecturas y los {judges} jueces aceptan {capacity} en total. Añada jueces o suba la carga de cada uno a {load}.',
    ar: 'المطلوب {needed} قراءة، والمحكّمون ({judges}) يقبلون {capacity} في المجموع. أضف محكّمين أو ارفع حصة كل منهم إلى {load}.',
  },
  LOADS_TOO_TIGHT: {
    en: 'The panel is large enough, but the judges who may read some entries are full: {entries} stay short. Raise the loads of those who read the rarer languages, or add one such judge.',
    fr: 'Le jury est assez grand, mais les juges qui peuvent lire certaines candidatures sont complets : {entries} restent incomplètes. Augmentez la charge de ceux qui lisent les langues rares ou ajoutez un tel juge.',
    es: 'El jurado es suficiente, pero los jueces que pueden leer algunas candidaturas están completos: {entries} quedan sin cubrir. Suba la carga de quienes leen los idiomas menos frecuentes o añada un juez así.',
    ar: 'حجم اللجنة كافٍ، لكن المحكّمين القادرين على قراءة بعض المشاركات بلغوا حدّهم، وتبقى {entries} منها ناقصة. ارفع حصص من يقرؤون اللغات الأقل شيوعاً أو أضف محكّماً مثلهم.',
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
