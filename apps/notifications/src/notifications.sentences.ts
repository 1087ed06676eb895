import type { Sentences } from '@champions/platform';

/** What this service can refuse, in words. */
export const notificationsSentences: Sentences = {
  LETTER_UNKNOWN: {
    en: 'There is no such letter.',
    fr: 'Cette lettre n’existe pas.',
    es: 'Esa carta no existe.',
    ar: 'لا توجد رسالة كهذه.',
  },
  CANNOT_RESEND: {
    en: 'A sign-in letter cannot be sent again, because its code has expired. Ask for a new one on the sign-in page.',
    fr: 'Une lettre de connexion ne peut pas être renvoyée, car son code a expiré. Demandez-en une nouvelle sur la page de connexion.',
    es: 'Una carta de acceso no se puede reenviar porque su código ha caducado. Pida una nueva en la página de acceso.',
    ar: 'لا يمكن إعادة إرسال رسالة تسجيل الدخول لأن رمزها انتهت صلاحيته. اطلب رسالة جديدة من صفحة تسجيل الدخول.',
  },
  LINK_INVALID: {
    en: 'This link is too old or was cut off. Copy the whole address from the letter, or subscribe again.',
    fr: 'Ce lien est trop ancien ou a été coupé. Copiez l’adresse entière depuis la lettre, ou abonnez-vous à nouveau.',
    es: 'Este enlace es demasiado antiguo o está incompleto. Copie la dirección completa de la carta o suscríbase de nuevo.',
    ar: 'هذا الرابط قديم أو ناقص. انسخ العنوان كاملاً من الرسالة أو اشترك من جديد.',
  },
  SUBSCRIPTION_UNKNOWN: {
    en: 'There is no such subscription.',
    fr: 'Cet abonnement n’existe pas.',
    es: 'Esa suscripción no existe.',
    ar: 'لا يوجد اشتراك كهذا.',
  },
  SUBSCRIPTION_LAPSED: {
    en: 'This subscription was not confirmed in time or has ended. Please subscribe again.',
    fr: 'Cet abonnement n’a pas été confirmé à temps ou a pris fin. Veuillez vous abonner à nouveau.',
    es: 'Esta suscripción no se confirmó a tiempo o ha terminado. Suscríbase de nuevo.',
    ar: 'لم يُؤكَّد هذا الاشتراك في الوقت المحدد أو انتهى. يرجى الاشتراك من جديد.',
  },
  ANNOUNCEMENT_UNKNOWN: {
    en: 'Nothing has been prepared for this announcement yet.',
    fr: 'Rien n’a encore été préparé pour cette annonce.',
    es: 'Todavía no se ha preparado nada para este anuncio.',
    ar: 'لم يُحضَّر شيء لهذا الإعلان بعد.',
  },
};
