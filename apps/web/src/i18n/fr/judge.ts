import type { Words } from '../words';

export const judge: Words['judge'] = {
  title: 'Mes évaluations',
  lead: 'Ce que vous lisez ici est confidentiel. Si vous ne devez pas noter une proposition, récusez-vous sur sa page.',
  empty: 'Aucune proposition ne vous est encore confiée. Vous recevrez une lettre le moment venu.',
  progress: 'Notées : {{done}} sur {{all}}',
  list: 'Retour à la liste',
  sheet: {
    weight: 'compte pour {{percent}} %',
    noMark: 'Pas encore de note',
    comment: 'Commentaire',
    commentHelp: 'Pour la délibération. Les jurés ne voient ni les notes ni les commentaires des autres.',
    submit: 'Remettre les notes',
    submitted: 'Remises, total {{total}} sur 100. Vous pouvez les rouvrir jusqu’à la fin du tour.',
    reopen: 'Rouvrir',
    closed: 'Ce tour est clos ; les notes ne changent plus.',
    closes: 'À terminer avant le {{moment}}.',
    blind: 'L’organisation est masquée dans ce tour.',
    notAnswered: 'Sans réponse',
    missing: 'Encore sans note : {{criteria}}',
    proposal: 'Proposition',
    marks: 'Guide de notation et vos notes',
  },
  aside: {
    open: 'Se récuser',
    title: 'Se récuser pour cette proposition ?',
    lead: 'Par exemple parce que vous connaissez l’organisation. Elle quitte votre liste, et vos notes ne comptent pas.',
    reason: 'Pourquoi vous récusez-vous ?',
    confirm: 'Se récuser',
  },
};
