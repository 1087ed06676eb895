import type { Sentences } from '@champions/platform';

export const roundSetupSentences: Sentences = {
  FIXED_ONCE_ASSIGNED: {
    en: 'The confirmed assignments went by this; it no longer changes.',
    fr: 'Les attributions confirmées en ont tenu compte ; cela ne change plus.',
    es: 'Las asignaciones confirmadas se basaron en esto; ya no cambia.',
    ar: 'استند التوزيع المؤكَّد إلى هذا؛ ولم يعد يتغير.',
  },
  NOT_IN_ROUND: {
    en: 'A proposal that was picked is not in that round.',
    fr: 'Une proposition choisie ne fait pas partie de ce tour.',
    es: 'Una propuesta elegida no está en esa ronda.',
    ar: 'أحد المقترحات المختارة ليس في تلك الجولة.',
  },
};
