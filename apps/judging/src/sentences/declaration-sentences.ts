import type { Sentences } from '@champions/platform';

export const declarationSentences: Sentences = {
  DECLARE_AGAIN: {
    en: 'Another organisation has come in since you declared. Say whether you have ties with it before you read on.',
    fr: 'Une autre organisation s’est ajoutée depuis votre déclaration. Dites si vous avez des liens avec elle avant de poursuivre.',
    es: 'Desde su declaración se ha sumado otra organización. Diga si tiene vínculos con ella antes de seguir leyendo.',
    ar: 'انضمت منظمة أخرى منذ إقرارك. بيّن ما إذا كانت تربطك بها صلة قبل أن تواصل القراءة.',
  },
  LIST_HAS_GROWN: {
    en: 'The list of organisations has changed while you looked at it. Look at it again, then declare; what you ticked is kept.',
    fr: 'La liste des organisations a changé pendant que vous la consultiez. Revoyez-la, puis déclarez ; vos choix sont conservés.',
    es: 'La lista de organizaciones cambió mientras la miraba. Revísela de nuevo y declare; lo que marcó se conserva.',
    ar: 'تغيّرت قائمة المنظمات وأنت تطّلع عليها. راجعها مجدداً ثم أقرّ؛ وما اخترته محفوظ.',
  },
};
