import type { Sentences } from '@champions/platform';

export const publicationSentences: Sentences = {
  STORY_NOT_FOUND: {
    en: 'There is no such story.',
    fr: 'Cette histoire n’existe pas.',
    es: 'Esta historia no existe.',
    ar: 'لا توجد قصة كهذه.',
  },
  STORY_INCOMPLETE: {
    en: 'The story cannot be confirmed yet: some parts are still empty.',
    fr: 'L’histoire ne peut pas encore être confirmée : certaines parties sont vides.',
    es: 'La historia aún no se puede confirmar: faltan algunas partes.',
    ar: 'لا يمكن تأكيد القصة بعد: ما زالت بعض أجزائها فارغة.',
  },
  STORY_PUBLISHED: {
    en: 'The story is public and can no longer be changed here.',
    fr: 'L’histoire est publique et ne peut plus être modifiée ici.',
    es: 'La historia es pública y ya no se puede modificar aquí.',
    ar: 'القصة منشورة ولم يعد بالإمكان تعديلها هنا.',
  },
  NEWSLETTER_NOT_FOUND: {
    en: 'There is no such newsletter.',
    fr: 'Ce bulletin n’existe pas.',
    es: 'Este boletín no existe.',
    ar: 'لا توجد نشرة كهذه.',
  },
  NEWSLETTER_PUBLISHED: {
    en: 'The newsletter is public and can no longer be changed.',
    fr: 'Le bulletin est public et ne peut plus être modifié.',
    es: 'El boletín es público y ya no se puede modificar.',
    ar: 'النشرة منشورة ولم يعد بالإمكان تعديلها.',
  },
  NEWSLETTER_OF_ANOTHER_COMPETITION: {
    en: 'This newsletter belongs to another competition. Write a new one instead.',
    fr: 'Ce bulletin appartient à un autre concours. Rédigez-en plutôt un nouveau.',
    es: 'Este boletín pertenece a otro concurso. Redacte uno nuevo.',
    ar: 'تخص هذه النشرة مسابقة أخرى. اكتب نشرة جديدة بدلاً منها.',
  },
  SLUG_TAKEN: {
    en: 'Another newsletter has this address already. Choose another one.',
    fr: 'Un autre bulletin a déjà cette adresse. Choisissez-en une autre.',
    es: 'Otro boletín ya tiene esta dirección. Elija otra.',
    ar: 'نشرة أخرى تحمل هذا العنوان. اختر عنواناً آخر.',
  },
  SECTION_REPEATED: {
    en: 'Another section has this name already.',
    fr: 'Une autre section porte déjà ce nom.',
    es: 'Otra sección ya lleva este nombre.',
    ar: 'قسم آخر يحمل هذا الاسم.',
  },
  SECTION_UNKNOWN: {
    en: 'There is no section of this name.',
    fr: 'Aucune section ne porte ce nom.',
    es: 'Ninguna sección lleva este nombre.',
    ar: 'لا يوجد قسم بهذا الاسم.',
  },
  ANNOUNCEMENT_NOT_PREPARED: {
    en: 'Nothing has been prepared for this announcement yet.',
    fr: 'Rien n’a encore été préparé pour cette annonce.',
    es: 'Todavía no se ha preparado nada para este anuncio.',
    ar: 'لم يُحضَّر شيء لهذا الإعلان بعد.',
  },
  PAGE_NOT_PREPARED: {
    en: 'The announcement has no such page.',
    fr: 'L’annonce ne comporte pas cette page.',
    es: 'El anuncio no tiene esta página.',
    ar: 'لا يتضمن الإعلان هذه الصفحة.',
  },
};
