import type { Sentences } from '@champions/platform';

export const sheetSentences: Sentences = {
  NOT_YOUR_SHEET: {
    en: 'This score sheet is another judge’s.',
    fr: 'Cette fiche de notation est celle d’un autre juge.',
    es: 'Esta ficha de puntuación es de otro juez.',
    ar: 'استمارة التقييم هذه تخص محكّماً آخر.',
  },
  SHEET_SUBMITTED: {
    en: 'You have submitted this score sheet. Reopen it to change your marks.',
    fr: 'Vous avez déjà remis cette fiche. Rouvrez-la pour modifier vos notes.',
    es: 'Ya entregó esta ficha. Vuelva a abrirla para cambiar sus notas.',
    ar: 'سبق أن قدّمت هذه الاستمارة. أعد فتحها لتغيير درجاتك.',
  },
  SHEET_RECUSED: {
    en: 'You have stepped aside from this entry.',
    fr: 'Vous vous êtes récusé pour cette candidature.',
    es: 'Usted se ha abstenido en esta candidatura.',
    ar: 'لقد تنحّيت عن تقييم هذه المشاركة.',
  },
  SHEET_INCOMPLETE: {
    en: 'Some marks are missing or off the scale; nothing you typed was lost.',
    fr: 'Il manque des notes ou certaines sortent de l’échelle ; rien de ce que vous avez saisi n’est perdu.',
    es: 'Faltan notas o alguna se sale de la escala; no se ha perdido nada de lo que escribió.',
    ar: 'بعض الدرجات ناقصة أو خارج السلّم؛ لم يُفقد شيء مما كتبته.',
  },
  ENTRY_WITHDRAWN: {
    en: 'This entry was withdrawn; there is nothing more to mark.',
    fr: 'Cette candidature a été retirée ; il n’y a plus rien à noter.',
    es: 'Esta candidatura se retiró; no hay nada más que puntuar.',
    ar: 'سُحبت هذه المشاركة ولم يبق ما يُقيَّم.',
  },
  MARK_REQUIRED: {
    en: 'Please give a mark.',
    fr: 'Veuillez attribuer une note.',
    es: 'Ponga una nota.',
    ar: 'يرجى وضع درجة.',
  },
  MARK_OUT_OF_RANGE: {
    en: 'Give a whole number from 0 to {scale}.',
    fr: 'Donnez un nombre entier de 0 à {scale}.',
    es: 'Ponga un número entero de 0 a {scale}.',
    ar: 'ضع عدداً صحيحاً من 0 إلى {scale}.',
  },
  MARK_UNKNOWN: {
    en: 'The scoring guide has no such criterion.',
    fr: 'La grille de notation ne comporte pas ce critère.',
    es: 'La guía de puntuación no tiene ese criterio.',
    ar: 'لا يوجد هذا المعيار في دليل التقييم.',
  },
  FINISH_YOUR_SHEETS_FIRST: {
    en: 'You judge in this round yourself. Submit your own score sheets first, then you see the marks of others.',
    fr: 'Vous êtes vous-même juge dans ce tour. Remettez d’abord vos fiches, puis vous verrez les notes des autres.',
    es: 'Usted también juzga en esta ronda. Entregue primero sus fichas y después verá las notas de los demás.',
    ar: 'أنت محكّم في هذه الجولة. قدّم استماراتك أولاً ثم تطّلع على درجات الآخرين.',
  },
};
