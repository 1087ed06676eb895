import type { Language } from '@champions/contracts';

/** A sentence in each language; {name} stands for a parameter. */
export type Sentences = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What every service can refuse; each service adds its own. */
export const commonSentences: Sentences = {
  SIGN_IN_REQUIRED: {
    en: 'Please sign in first.',
    fr: 'Veuillez d’abord vous connecter.',
    es: 'Inicie sesión primero.',
    ar: 'يرجى تسجيل الدخول أولاً.',
  },
  NOT_ALLOWED: {
    en: 'You may not do this. Ask the lead of the competition if you think you should.',
    fr: 'Vous n’avez pas le droit de faire cela. Adressez-vous au responsable du concours si vous pensez le contraire.',
    es: 'No tiene permiso para hacer esto. Si cree que debería tenerlo, consulte al responsable del concurso.',
    ar: 'لا يحق لك القيام بهذا. تواصل مع مسؤول المسابقة إذا كنت ترى خلاف ذلك.',
  },
  NOT_FOUND: {
    en: 'There is nothing at this address, or it is not public.',
    fr: 'Il n’y a rien à cette adresse, ou ce n’est pas public.',
    es: 'No hay nada en esta dirección, o no es público.',
    ar: 'لا يوجد شيء في هذا العنوان، أو أنه غير متاح للعموم.',
  },
  INVALID_INPUT: {
    en: 'Some fields need your attention; nothing you typed was lost.',
    fr: 'Certains champs sont à revoir ; rien de ce que vous avez saisi n’est perdu.',
    es: 'Algunos campos requieren su atención; no se ha perdido nada de lo que escribió.',
    ar: 'بعض الحقول بحاجة إلى مراجعة؛ لم يُفقد شيء مما كتبته.',
  },
  REVISION_CONFLICT: {
    en: 'Somebody changed this in the meantime. Load it again and repeat your change.',
    fr: 'Quelqu’un l’a modifié entre-temps. Rechargez la page et refaites votre modification.',
    es: 'Alguien lo modificó mientras tanto. Vuelva a cargarlo y repita su cambio.',
    ar: 'قام شخص آخر بتعديل هذا في الأثناء. أعد التحميل ثم كرر تعديلك.',
  },
  TOO_MANY_WRITERS: {
    en: 'Many people are changing this right now. Please try again.',
    fr: 'Beaucoup de personnes le modifient en ce moment. Veuillez réessayer.',
    es: 'Muchas personas lo están modificando ahora. Inténtelo de nuevo.',
    ar: 'كثيرون يعدّلون هذا الآن. يرجى المحاولة مرة أخرى.',
  },
  BUSY: {
    en: 'The service is catching up. Your input was not lost; please send it again in a moment.',
    fr: 'Le service rattrape son retard. Rien n’est perdu ; veuillez renvoyer dans un instant.',
    es: 'El servicio se está poniendo al día. No se ha perdido nada; vuelva a enviarlo en un momento.',
    ar: 'الخدمة تستدرك العمل المتراكم. لم يُفقد شيء؛ يرجى الإرسال مجدداً بعد لحظات.',
  },
  TOO_MANY_REQUESTS: {
    en: 'Too many requests at once. Please wait a minute and try again.',
    fr: 'Trop de requêtes à la fois. Veuillez patienter une minute et réessayer.',
    es: 'Demasiadas solicitudes a la vez. Espere un minuto e inténtelo de nuevo.',
    ar: 'طلبات كثيرة جداً في وقت واحد. يرجى الانتظار دقيقة ثم المحاولة.',
  },
  TOO_LARGE: {
    en: 'This is larger than the server takes. Shorten it or send it in parts.',
    fr: 'C’est plus grand que ce que le serveur accepte. Raccourcissez ou envoyez en plusieurs parties.',
    es: 'Es más grande de lo que admite el servidor. Acórtelo o envíelo por partes.',
    ar: 'الحجم أكبر مما يقبله الخادم. اختصر أو أرسل على أجزاء.',
  },
  NOT_JSON: {
    en: 'The request is not valid JSON.',
    fr: 'La requête n’est pas du JSON valide.',
    es: 'La solicitud no es JSON válido.',
    ar: 'الطلب ليس بصيغة JSON صحيحة.',
  },
  UNEXPECTED: {
    en: 'Something went wrong on our side. Nothing was changed; please try again.',
    fr: 'Une erreur s’est produite de notre côté. Rien n’a été modifié ; veuillez réessayer.',
    es: 'Algo falló por nuestra parte. No se ha cambiado nada; inténtelo de nuevo.',
    ar: 'حدث خطأ من جانبنا. لم يتغير شيء؛ يرجى المحاولة مرة أخرى.',
  },
  REQUIRED: {
    en: 'Please fill this in.',
    fr: 'Veuillez remplir ce champ.',
    es: 'Rellene este campo.',
    ar: 'يرجى ملء هذا الحقل.',
  },
  TOO_SMALL: {
    en: 'Must be at least {minimum}.',
    fr: 'Doit être au moins {minimum}.',
    es: 'Debe ser al menos {minimum}.',
    ar: 'يجب ألا يقل عن {minimum}.',
  },
  TOO_BIG: {
    en: 'Must be at most {maximum}.',
    fr: 'Doit être au plus {maximum}.',
    es: 'Debe ser como máximo {maximum}.',
    ar: 'يجب ألا يزيد على {maximum}.',
  },
  NOT_A_CHOICE: {
    en: 'Choose one of: {choices}.',
    fr: 'Choisissez parmi : {choices}.',
    es: 'Elija entre: {choices}.',
    ar: 'اختر من بين: {choices}.',
  },
  EMAIL_EXPECTED: {
    en: 'Enter an e-mail address such as name@example.org.',
    fr: 'Saisissez une adresse électronique comme nom@example.org.',
    es: 'Escriba una dirección de correo como nombre@example.org.',
    ar: 'أدخل عنوان بريد إلكتروني مثل name@example.org.',
  },
  INSTANT_EXPECTED: {
    en: 'Enter a date and time such as 2021-09-15T22:00:00Z.',
    fr: 'Saisissez une date et une heure comme 2021-09-15T22:00:00Z.',
    es: 'Escriba una fecha y hora como 2021-09-15T22:00:00Z.',
    ar: 'أدخل تاريخاً ووقتاً مثل 2021-09-15T22:00:00Z.',
  },
  URL_EXPECTED: {
    en: 'Enter a web address that starts with https://.',
    fr: 'Saisissez une adresse web commençant par https://.',
    es: 'Escriba una dirección web que empiece por https://.',
    ar: 'أدخل عنوان ويب يبدأ بـ https://.',
  },
  REVISION_EXPECTED: {
    en: 'Send the revision you saw, in quotes, such as "3".',
    fr: 'Envoyez la révision que vous avez vue, entre guillemets, comme "3".',
    es: 'Envíe la revisión que vio, entre comillas, como "3".',
    ar: 'أرسل رقم النسخة التي رأيتها بين علامتي تنصيص، مثل "3".',
  },
  PARKED_NOT_FOUND: {
    en: 'There is no parked message {name}.',
    fr: 'Il n’y a pas de message mis de côté {name}.',
    es: 'No hay ningún mensaje apartado {name}.',
    ar: 'لا توجد رسالة معلّقة {name}.',
  },
  CONSUMER_NOT_FOUND: {
    en: 'This service has no consumer {name}.',
    fr: 'Ce service n’a pas de consommateur {name}.',
    es: 'Este servicio no tiene el consumidor {name}.',
    ar: 'لا يوجد مستهلك {name} في هذه الخدمة.',
  },
  DROP_NEEDS_WHO_AND_WHY: {
    en: 'Say who gives the message up, and why.',
    fr: 'Indiquez qui abandonne le message et pourquoi.',
    es: 'Indique quién descarta el mensaje y por qué.',
    ar: 'اذكر من يتخلى عن الرسالة ولماذا.',
  },
  PROJECTION_NOT_FOUND: {
    en: 'This service keeps no rows called {name}.',
    fr: 'Ce service ne tient pas de lignes {name}.',
    es: 'Este servicio no guarda filas {name}.',
    ar: 'لا تحتفظ هذه الخدمة بصفوف باسم {name}.',
  },
  REBUILD_UNDER_WAY: {
    en: '{name} is being rebuilt already.',
    fr: '{name} est déjà en cours de reconstruction.',
    es: '{name} ya se está reconstruyendo.',
    ar: 'تجري إعادة بناء {name} بالفعل.',
  },
  TOPIC_NOT_FOUND: {
    en: 'This service writes no compacted topic {name}.',
    fr: 'Ce service n’écrit pas de topic compacté {name}.',
    es: 'Este servicio no escribe ningún topic compactado {name}.',
    ar: 'لا تكتب هذه الخدمة موضوعاً مضغوطاً باسم {name}.',
  },
  INVALID_VALUE: {
    en: 'This value cannot be taken; please check it.',
    fr: 'Cette valeur ne peut pas être acceptée ; veuillez la vérifier.',
    es: 'Este valor no se puede aceptar; revíselo.',
    ar: 'لا يمكن قبول هذه القيمة؛ يرجى التحقق منها.',
  },
};

/** The sentence of a code in a language, parameters filled in; undefined when nobody wrote one. */
export function sentence(
  sentences: Sentences,
  code: string,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string | undefined {
  const template = sentences[code]?.[language];
  return template?.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
