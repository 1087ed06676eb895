import type { Words } from '../words';

export const signIn: Words['signIn'] = {
  title: 'Se connecter',
  lead: 'Nous vous envoyons une lettre avec un code à six chiffres. Il n’y a pas de mot de passe.',
  email: 'Votre adresse électronique',
  ask: 'Recevoir un code',
  sentTitle: 'Consultez votre messagerie',
  sentLead:
    'Si {{email}} peut recevoir du courrier, une lettre avec un code est en route. Il est valable peu de temps et une seule fois.',
  codeLead: 'Saisissez le code de la lettre que nous vous avons envoyée.',
  linkLead: 'Le code de votre lettre est déjà rempli. Appuyez sur le bouton pour vous connecter sur cet appareil.',
  code: 'Code à six chiffres',
  go: 'Se connecter',
  again: 'Changer d’adresse ou demander un nouveau code',
};

export const profile: Words['profile'] = {
  title: 'Votre profil',
  lead: 'Les lettres qui vous sont adressées sont écrites dans la langue que vous choisissez ici.',
  organisations: 'Vos organisations',
  colleagueLead: 'Un collègue peut, comme vous, rédiger et déposer des propositions pour l’organisation.',
  invite: 'Inviter',
  invited: 'Votre collègue peut maintenant se connecter avec cette adresse.',
  saved: 'Votre profil est enregistré.',
  eraseTitle: 'Effacer votre compte',
  eraseLead: 'Nous oublions alors qui vous êtes. C’est irréversible.',
  erase: 'Effacer mon compte…',
  eraseGone:
    'Votre nom, votre adresse, vos appartenances et vos rôles sont retirés de toute la plateforme, en général en une minute ; les copies de sécurité suivent à leur expiration.',
  eraseLetters: 'Vous ne recevrez plus de lettres et votre abonnement au bulletin prend fin.',
  eraseStays:
    'Ce que vous avez déposé pour une organisation lui reste. Les notes et commentaires que vous avez donnés en tant que membre du jury restent, sans votre nom.',
  eraseNew: 'Vous pouvez revenir avec la même adresse ; vous serez alors une nouvelle personne ici.',
  eraseType: 'Saisissez votre adresse pour confirmer : {{email}}',
  eraseConfirm: 'Effacer définitivement',
  erased: 'Votre compte est effacé et vous êtes déconnecté.',
};

export const home: Words['home'] = {
  hello: 'Bonjour {{name}}',
  openCalls: 'Appels ouverts',
  noOpenCalls: 'Aucun appel n’est ouvert en ce moment. La lettre d’information annonce le prochain.',
  deadline: 'Date limite : {{moment}}',
  start: 'Commencer une proposition',
  proposals: 'Mes propositions',
  proposalsLead: 'Brouillons, récépissés et avancement de chaque proposition.',
  judging: 'Mes évaluations',
  judgingLead: 'Les propositions que l’on vous a demandé de lire et de noter.',
  competitions: 'Concours',
  competitionsLead: 'De l’appel à l’annonce.',
  operations: 'Exploitation',
  operationsLead: 'État des services, tâches et documentation des interfaces.',
};
