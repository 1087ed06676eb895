import type { Sentences } from '@champions/platform';

export const conflictSentences: Sentences = {
  DECLARE_FIRST: {
    en: 'Before you read, promise to keep what you read confidential and say with which organisations you have ties.',
    fr: 'Avant de lire, engagez-vous à garder vos lectures confidentielles et dites avec quelles organisations vous avez des liens.',
    es: 'Antes de leer, comprométase a guardar la confidencialidad y diga con qué organizaciones tiene vínculos.',
    ar: 'قبل القراءة، تعهّد بالحفاظ على سرية ما تقرؤه وبيّن المنظمات التي تربطك بها صلة.',
  },
  SHEET_REMOVED: {
    en: 'This score sheet no longer counts because of a conflict of interest, and is not shown any more.',
    fr: 'Cette fiche de notation ne compte plus en raison d’un conflit d’intérêts et n’est plus affichée.',
    es: 'Esta ficha de puntuación ya no cuenta por un conflicto de intereses y no se muestra más.',
    ar: 'لم تعد استمارة التقييم هذه محتسبة بسبب تعارض في المصالح، ولم تعد معروضة.',
  },
  DECLARATION_STANDS: {
    en: 'The round has begun, so a conflict you declared stays. Ask the secretariat if it was a mistake.',
    fr: 'Le tour a commencé : un conflit que vous avez déclaré demeure. Adressez-vous au secrétariat si c’était une erreur.',
    es: 'La ronda ha comenzado, así que un conflicto declarado se mantiene. Diríjase a la secretaría si fue un error.',
    ar: 'بدأت الجولة، لذا يبقى التعارض الذي أعلنته قائماً. راجع الأمانة إن كان ذلك خطأً.',
  },
  ORGANISATION_UNKNOWN: {
    en: 'This organisation does not take part in the competition.',
    fr: 'Cette organisation ne participe pas au concours.',
    es: 'Esta organización no participa en el concurso.',
    ar: 'لا تشارك هذه المنظمة في المسابقة.',
  },
  JUDGE_NOT_ON_PANEL: {
    en: 'This person is not on the panel of the round.',
    fr: 'Cette personne ne fait pas partie du jury de ce tour.',
    es: 'Esta persona no forma parte del jurado de la ronda.',
    ar: 'هذا الشخص ليس عضواً في لجنة هذه الجولة.',
  },
  NO_CONFLICT: {
    en: 'There is no conflict between this judge and this organisation to dismiss.',
    fr: 'Il n’y a aucun conflit à écarter entre ce juge et cette organisation.',
    es: 'No hay ningún conflicto que descartar entre este juez y esta organización.',
    ar: 'لا يوجد تعارض بين هذا المحكّم وهذه المنظمة لإسقاطه.',
  },
  CONFLICT_IMPOSED: {
    en: 'The secretariat has imposed this conflict itself. Lift it instead of dismissing it.',
    fr: 'Le secrétariat a lui-même imposé ce conflit. Levez-le au lieu de l’écarter.',
    es: 'La propia secretaría impuso este conflicto. Levántelo en lugar de descartarlo.',
    ar: 'الأمانة نفسها هي التي فرضت هذا التعارض. ارفعه بدلاً من إسقاطه.',
  },
  NOTHING_IMPOSED: {
    en: 'The secretariat has imposed no conflict here that could be lifted.',
    fr: 'Le secrétariat n’a imposé ici aucun conflit qui puisse être levé.',
    es: 'La secretaría no ha impuesto aquí ningún conflicto que se pueda levantar.',
    ar: 'لم تفرض الأمانة هنا أي تعارض يمكن رفعه.',
  },
  SEAT_REPLACED: {
    en: 'Another judge has taken over this place on the panel.',
    fr: 'Un autre juge a repris cette place au jury.',
    es: 'Otro juez ha ocupado este lugar en el jurado.',
    ar: 'تولّى محكّم آخر هذا المقعد في اللجنة.',
  },
  SUBSTITUTE_IS_THE_JUDGE: {
    en: 'A judge cannot be replaced by the same person.',
    fr: 'Un juge ne peut pas être remplacé par lui-même.',
    es: 'Un juez no puede ser sustituido por la misma persona.',
    ar: 'لا يمكن استبدال المحكّم بالشخص نفسه.',
  },
};
