import type { Sentences } from '@champions/platform';

export const gatewaySentences: Sentences = {
  OTHER_ORIGIN: {
    en: 'This request came from another site and was not carried out.',
    fr: 'Cette requête vient d’un autre site et n’a pas été exécutée.',
    es: 'Esta solicitud procede de otro sitio y no se ha ejecutado.',
    ar: 'ورد هذا الطلب من موقع آخر ولم يُنفَّذ.',
  },
  SERVICE_DOWN: {
    en: 'This part of the platform is restarting. Nothing you typed was lost; please try again in a moment.',
    fr: 'Cette partie de la plateforme redémarre. Rien de ce que vous avez saisi n’est perdu ; réessayez dans un instant.',
    es: 'Esta parte de la plataforma se está reiniciando. No se ha perdido nada; inténtelo de nuevo en un momento.',
    ar: 'يُعاد تشغيل هذا الجزء من المنصة. لم يُفقد شيء مما كتبته؛ يرجى المحاولة بعد لحظات.',
  },
};
