export const ladder = {
  title: 'En cas d’égalité',
  lead: 'Les propositions à notes égales sont départagées par ces étapes, la première qui les distingue. Chacun peut les lire avec l’appel.',
  fixed: 'Fixé depuis l’ouverture de l’appel : des personnes s’y fient.',
  steps: {
    criterion: 'la meilleure note pour « {{name}} »',
    'fewer-abstentions': 'moins de membres du jury qui se sont abstenus',
    'head-to-head': 'celle que préfèrent les membres du jury qui ont lu les deux',
    lot: 'un tirage au sort, d’après un nombre fixé en secret avant l’évaluation',
  },
  moved: '« {{step}} » est maintenant l’étape {{place}}.',
  add: 'Ajouter une étape',
  choose: 'Choisir une étape',
  save: 'Enregistrer l’ordre',
  undo: 'Revenir à ce qui est enregistré',
};
