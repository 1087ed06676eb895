/** What stands beside a ranking, and what a judge is asked again. */
export const results = {
  files: {
    title: 'كملفات',
    marks: 'الدرجات للتحليل (CSV)',
    marksNumbers: 'الدرجات دون أسماء المحكّمين (CSV)',
    ranking: 'الترتيب الحالي (CSV)',
  },
  fails: 'غير مستوفى: {{criterion}} ({{count}} من {{of}} من المحكّمين)',
  late: {
    title: 'حالات تعارض ظهرت بعد القرار',
    lead: 'تبقى القرارات كما اتُّخذت وكذلك النتيجة المختومة. الترتيب أدناه وفق الدرجات المحتسبة الآن.',
    declared: 'صرّح {{judge}} بتعارض مع «{{title}}».',
    imposed: 'أُبعد {{judge}} عن «{{title}}».',
    dismissed: 'تبيّن أن تعارض {{judge}} مع «{{title}}» ليس تعارضاً.',
    lifted: 'لم يعد {{judge}} مُبعداً عن «{{title}}».',
    ranks: 'حُسم عند المرتبة {{decided}}، وهو الآن في المرتبة {{now}}.',
    someone: 'أحد المحكّمين',
  },
  again: {
    open: '{{count}} جديدة: بيّن إن كانت لك صلات',
    lead: 'انضمت {{count}} أخرى منذ إقرارك، وعليها علامة «جديد». تظهر لك مقترحاتها بعد أن تقرّ من جديد.',
    isNew: 'جديد',
  },
};
