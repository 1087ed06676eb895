import type { Words } from '../words';

/** What judges would like to read, before proposals are given out. */
export const wishes: Words['wishes'] = {
  title: 'ماذا تودّ أن تقرأ؟',
  lead: 'قل ما يسرّك أن تقرأه وما تفضّل ألّا تقرأه. يُراعى ذلك عند توزيع المقترحات، وهو رغبة لا حق. ما لا تقول فيه شيئاً يُعدّ بلا رأي. لا يراه أي محكّم آخر.',
  open: 'قل ما تودّ أن تقرأه',
  wish: {
    glad: 'يسرّني',
    could: 'ممكن',
    'rather-not': 'أفضّل ألّا',
    none: 'بلا رأي',
  },
  search: 'ابحث عن مقترح',
  filter: 'عرض',
  show: {
    all: 'الكل',
    unanswered: 'بلا إجابة',
    glad: 'يسرّني',
    could: 'ممكن',
    'rather-not': 'أفضّل ألّا',
  },
  answered: 'أُجيب عن {{answered}} من {{all}}',
  shown: 'المعروض: {{shown}} من {{all}}',
  more: 'عرض المزيد',
  keys: 'بلوحة المفاتيح: مفتاح Tab ينتقل إلى المقترح التالي، والأسهم تختار.',
  saving: 'جارٍ الحفظ …',
  saved: 'يُحفظ مع كل اختيار.',
  notSaved: 'لم يُحفظ بعد. ستُعاد المحاولة مع اختيارك التالي.',
  again: 'إعادة المحاولة',
  ended: 'تم توزيع المقترحات، ولم يعد بالإمكان تغيير هذا.',
  empty: 'لا يوجد ما يُقرأ بعد.',
  counts: 'المحكّمون الذين قالوا ما يودّون قراءته: {{answering}} من {{judges}} · النسبة من كل ما يمكن قوله: {{share}} %',
};
