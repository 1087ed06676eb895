import type { Words } from '../words';

export const operator: Words['operator'] = {
  title: 'التشغيل',
  lead: 'الأصفار في كل مكان تعني أن كل شيء قد اكتمل.',
  service: 'الخدمة',
  pendingEvents: 'رسائل بانتظار الإرسال',
  lag: 'رسائل بانتظار القراءة',
  parked: 'منحّاة، تحتاج إلى شخص',
  jobs: 'مهام جارية',
  overdue: 'أعمال متأخرة',
  down: 'لا تستجيب',
  jobBoard: 'لوحة المهام',
  docs: 'وثائق الواجهات',
  inbox: 'تُقرأ الأرقام مجدداً كل خمس ثوانٍ.',
  erasures: 'عمليات محو جارية',
  erasuresLead: 'حسابات مُحيت ولم تؤكد إحدى الخدمات بعدُ أنه لم يبقَ منها شيء.',
  noErasures: 'أكدت كل الخدمات كل عمليات المحو.',
  account: 'الحساب',
  waitingSince: 'منذ',
  waitingFor: 'بانتظار',
};
