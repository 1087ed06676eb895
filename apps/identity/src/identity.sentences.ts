import type { Sentences } from '@champions/platform';

export const identitySentences: Sentences = {
  CODE_WRONG: {
    en: 'This code does not match. Check the letter; you have {left} more tries.',
    fr: 'Ce code ne correspond pas. Vérifiez le message ; il vous reste {left} essais.',
    es: 'Este código no coincide. Revise el mensaje; le quedan {left} intentos.',
    ar: 'هذا الرمز غير مطابق. راجع الرسالة؛ بقي لديك {left} من المحاولات.',
  },
  CODE_EXPIRED: {
    en: 'This code is no longer valid. Ask for a new one.',
    fr: 'Ce code n’est plus valable. Demandez-en un nouveau.',
    es: 'Este código ya no es válido. Solicite uno nuevo.',
    ar: 'انتهت صلاحية هذا الرمز. اطلب رمزاً جديداً.',
  },
  ACCOUNT_ERASED: {
    en: 'This account was erased at its owner’s wish.',
    fr: 'Ce compte a été effacé à la demande de son titulaire.',
    es: 'Esta cuenta se borró a petición de su titular.',
    ar: 'تم محو هذا الحساب بناءً على طلب صاحبه.',
  },
  ORGANISATION_NOT_FOUND: {
    en: 'There is no such organisation.',
    fr: 'Cette organisation n’existe pas.',
    es: 'No existe esa organización.',
    ar: 'لا توجد مؤسسة بهذا المعرّف.',
  },
  ORGANISATION_TAKEN: {
    en: 'This organisation was created by somebody else. Ask a colleague to invite you.',
    fr: 'Cette organisation a été créée par quelqu’un d’autre. Demandez à un collègue de vous inviter.',
    es: 'Otra persona creó esta organización. Pida a un colega que le invite.',
    ar: 'أنشأ شخص آخر هذه المؤسسة. اطلب من زميل دعوتك إليها.',
  },
  NOT_YOUR_ORGANISATION: {
    en: 'Only members of the organisation may do this.',
    fr: 'Seuls les membres de l’organisation peuvent faire cela.',
    es: 'Solo los miembros de la organización pueden hacer esto.',
    ar: 'هذا متاح لأعضاء المؤسسة فقط.',
  },
};
