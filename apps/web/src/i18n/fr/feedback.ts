export const feedback = {
  share: 'Mes commentaires peuvent être transmis à l’organisation, sans mon nom',
  shareHelp:
    'Le secrétariat les lit d’abord et peut les citer dans une lettre de retour si la proposition n’est pas retenue. Sans cette coche, ils ne sont jamais transmis.',
};
