import type { Words } from '../words';

/** What judges would like to read, before proposals are given out. */
export const wishes: Words['wishes'] = {
  title: 'Que souhaitez-vous lire ?',
  lead: 'Dites ce que vous liriez volontiers et ce que vous préféreriez ne pas lire. C’est pris en compte lors de l’attribution : un souhait, pas un droit. Sans réponse, cela compte comme sans avis. Aucun autre juré ne le voit.',
  open: 'Dire ce que vous souhaitez lire',
  wish: {
    glad: 'Volontiers',
    could: 'Possible',
    'rather-not': 'Plutôt pas',
    none: 'Sans avis',
  },
  search: 'Chercher une proposition',
  filter: 'Afficher',
  show: {
    all: 'toutes',
    unanswered: 'sans réponse',
    glad: 'volontiers',
    could: 'possible',
    'rather-not': 'plutôt pas',
  },
  answered: 'Réponses : {{answered}} sur {{all}}',
  shown: 'Affichées : {{shown}} sur {{all}}',
  more: 'Afficher la suite',
  keys: 'Au clavier : Tab passe à la proposition suivante, les flèches choisissent.',
  saving: 'Enregistrement …',
  saved: 'Enregistré à chaque choix.',
  notSaved: 'Pas encore enregistré. Nouvel essai à votre prochain choix.',
  again: 'Réessayer',
  ended: 'Les propositions ont été attribuées : ceci ne peut plus être modifié.',
  empty: 'Il n’y a encore rien à lire.',
  counts:
    'Jurés ayant dit ce qu’ils souhaitent lire : {{answering}} sur {{judges}} · part de tout ce qu’ils pouvaient dire : {{share}} %',
};
