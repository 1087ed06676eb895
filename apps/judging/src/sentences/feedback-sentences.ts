import type { Sentences } from '@champions/platform';

export const feedbackSentences: Sentences = {
  FEEDBACK_UNFIT: {
    en: 'This feedback letter cannot be approved yet. Look at the fields that are marked.',
    fr: 'Cette lettre de retour ne peut pas encore être approuvée. Voyez les champs signalés.',
    es: 'Esta carta de comentarios aún no se puede aprobar. Revise los campos señalados.',
    ar: 'لا يمكن اعتماد رسالة الملاحظات هذه بعد. راجع الحقول المشار إليها.',
  },
  FEEDBACK_EMPTY: {
    en: 'This feedback letter says nothing yet. Choose a reason or write a message.',
    fr: 'Cette lettre de retour ne dit encore rien. Choisissez un motif ou écrivez un message.',
    es: 'Esta carta de comentarios aún no dice nada. Elija un motivo o escriba un mensaje.',
    ar: 'لا تقول رسالة الملاحظات هذه شيئاً بعد. اختر سبباً أو اكتب رسالة.',
  },
  FEEDBACK_SENT: {
    en: 'The outcome has been announced and the letters are on their way. They change no more.',
    fr: 'Le résultat a été annoncé et les lettres sont parties. Elles ne changent plus.',
    es: 'El resultado ya se anunció y las cartas están en camino. Ya no cambian.',
    ar: 'أُعلنت النتيجة والرسائل في طريقها. لم يعد بالإمكان تغييرها.',
  },
  COMMENT_UNKNOWN: {
    en: 'This comment is not part of the letter any more. Load it again.',
    fr: 'Ce commentaire ne fait plus partie de la lettre. Rechargez-la.',
    es: 'Este comentario ya no forma parte de la carta. Vuelva a cargarla.',
    ar: 'لم يعد هذا التعليق جزءاً من الرسالة. أعد تحميلها.',
  },
  COMMENT_EMPTY: {
    en: 'This comment is to be included and is empty. Write it, or leave it out.',
    fr: 'Ce commentaire doit figurer dans la lettre mais il est vide. Rédigez-le ou retirez-le.',
    es: 'Este comentario debe incluirse y está vacío. Escríbalo o déjelo fuera.',
    ar: 'هذا التعليق مُدرج في الرسالة لكنه فارغ. اكتبه أو استبعده.',
  },
  JUDGE_NAMED: {
    en: 'This names a judge. Judges stay unnamed in feedback letters; please take the name out.',
    fr: 'Un membre du jury est nommé ici. Les jurés restent anonymes dans les lettres de retour : retirez le nom.',
    es: 'Aquí se nombra a una persona del jurado. El jurado no se nombra en las cartas de comentarios; quite el nombre.',
    ar: 'يرد هنا اسم أحد المحكّمين. لا تُذكر أسماء المحكّمين في رسائل الملاحظات؛ يرجى حذف الاسم.',
  },
};
