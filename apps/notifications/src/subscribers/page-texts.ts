import type { Language } from '@champions/contracts';

interface PageText {
  readonly title: string;
  readonly text: string;
  readonly button?: string;
}

/** What the few pages behind a subscription's links say. */
export type PageName = 'requested' | 'ask-confirm' | 'confirmed' | 'ask-unsubscribe' | 'unsubscribed' | 'invalid';

export const pageTexts: Readonly<Record<Language, Readonly<Record<PageName, PageText>>>> = {
  en: {
    requested: {
      title: 'Look into your mailbox',
      text: 'We have sent you a letter. Open the link in it to confirm that you want the newsletter.',
    },
    'ask-confirm': {
      title: 'Do you want our newsletter?',
      text: 'One click, and you get the next issue.',
      button: 'Yes, send me the newsletter',
    },
    confirmed: { title: 'You are subscribed', text: 'Thank you. Each issue has a link to unsubscribe.' },
    'ask-unsubscribe': {
      title: 'Do you want to unsubscribe?',
      text: 'You will get no further issue, and we delete your address.',
      button: 'Unsubscribe',
    },
    unsubscribed: { title: 'You are unsubscribed', text: 'You will get no further issue. Your address is deleted.' },
    invalid: {
      title: 'This link does not work any more',
      text: 'It is too old or was cut off. Please subscribe again, or copy the whole address from the letter.',
    },
  },
  fr: {
    requested: {
      title: 'Consultez votre boîte de réception',
      text: 'Nous vous avons envoyé une lettre. Ouvrez le lien qu’elle contient pour confirmer que vous souhaitez le bulletin.',
    },
    'ask-confirm': {
      title: 'Souhaitez-vous recevoir notre bulletin ?',
      text: 'Un clic, et vous recevrez le prochain numéro.',
      button: 'Oui, envoyez-moi le bulletin',
    },
    confirmed: { title: 'Vous êtes abonné(e)', text: 'Merci. Chaque numéro contient un lien pour se désabonner.' },
    'ask-unsubscribe': {
      title: 'Souhaitez-vous vous désabonner ?',
      text: 'Vous ne recevrez plus aucun numéro et nous supprimerons votre adresse.',
      button: 'Se désabonner',
    },
    unsubscribed: {
      title: 'Vous êtes désabonné(e)',
      text: 'Vous ne recevrez plus aucun numéro. Votre adresse est supprimée.',
    },
    invalid: {
      title: 'Ce lien ne fonctionne plus',
      text: 'Il est trop ancien ou a été coupé. Abonnez-vous à nouveau, ou copiez l’adresse entière depuis la lettre.',
    },
  },
  es: {
    requested: {
      title: 'Revise su correo',
      text: 'Le hemos enviado una carta. Abra el enlace que contiene para confirmar que desea el boletín.',
    },
    'ask-confirm': {
      title: '¿Desea recibir nuestro boletín?',
      text: 'Un clic y recibirá el próximo número.',
      button: 'Sí, envíenme el boletín',
    },
    confirmed: { title: 'Está suscrito', text: 'Gracias. Cada número incluye un enlace para darse de baja.' },
    'ask-unsubscribe': {
      title: '¿Desea darse de baja?',
      text: 'No recibirá más números y borraremos su dirección.',
      button: 'Darse de baja',
    },
    unsubscribed: { title: 'Se ha dado de baja', text: 'No recibirá más números. Su dirección se ha borrado.' },
    invalid: {
      title: 'Este enlace ya no funciona',
      text: 'Es demasiado antiguo o está incompleto. Suscríbase de nuevo o copie la dirección completa de la carta.',
    },
  },
  ar: {
    requested: {
      title: 'راجع بريدك',
      text: 'أرسلنا إليك رسالة. افتح الرابط الوارد فيها لتأكيد رغبتك في تلقي النشرة.',
    },
    'ask-confirm': {
      title: 'هل ترغب في تلقي نشرتنا؟',
      text: 'نقرة واحدة ويصلك العدد القادم.',
      button: 'نعم، أرسلوا إليّ النشرة',
    },
    confirmed: { title: 'تم الاشتراك', text: 'شكراً لك. في كل عدد رابط لإلغاء الاشتراك.' },
    'ask-unsubscribe': {
      title: 'هل تريد إلغاء الاشتراك؟',
      text: 'لن يصلك أي عدد آخر، وسنحذف عنوانك.',
      button: 'إلغاء الاشتراك',
    },
    unsubscribed: { title: 'أُلغي اشتراكك', text: 'لن يصلك أي عدد آخر. وقد حُذف عنوانك.' },
    invalid: {
      title: 'لم يعد هذا الرابط صالحاً',
      text: 'الرابط قديم أو ناقص. يرجى الاشتراك من جديد أو نسخ العنوان كاملاً من الرسالة.',
    },
  },
};
