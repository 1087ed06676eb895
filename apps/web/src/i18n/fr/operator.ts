import type { Words } from '../words';

export const operator: Words['operator'] = {
  title: 'Exploitation',
  lead: 'Des zéros partout signifient que plus rien n’est en cours.',
  service: 'Service',
  pendingEvents: 'Messages à envoyer',
  lag: 'Messages à lire',
  parked: 'Mis de côté, à traiter par une personne',
  jobs: 'Tâches en cours',
  overdue: 'Travail en retard',
  down: 'ne répond pas',
  jobBoard: 'Tableau des tâches',
  docs: 'Documentation des interfaces',
  inbox: 'Les chiffres sont relus toutes les cinq secondes.',
  erasures: 'Effacements en cours',
  erasuresLead: 'Comptes effacés dont un service doit encore confirmer qu’il ne reste rien.',
  noErasures: 'Chaque effacement est confirmé par chaque service.',
  account: 'Compte',
  waitingSince: 'Depuis',
  waitingFor: 'En attente de',
};
