/** What stands beside a ranking, and what a judge is asked again. */
export const results = {
  files: {
    title: 'En fichiers',
    marks: 'Notes pour analyse (CSV)',
    marksNumbers: 'Notes sans les noms des juges (CSV)',
    ranking: 'Le classement actuel (CSV)',
  },
  fails: 'Non rempli : {{criterion}} ({{count}} juges sur {{of}})',
  late: {
    title: 'Conflits apparus après la décision',
    lead: 'Les décisions restent telles qu’elles ont été prises, de même que le résultat scellé. Le classement ci-dessous suit les notes qui comptent maintenant.',
    declared: '{{judge}} a déclaré un conflit avec « {{title}} ».',
    imposed: '{{judge}} est tenu à l’écart de « {{title}} ».',
    dismissed: 'Un conflit de {{judge}} avec « {{title}} » s’est révélé ne pas en être un.',
    lifted: '{{judge}} n’est plus tenu à l’écart de « {{title}} ».',
    ranks: 'Décidé au rang {{decided}}, maintenant au rang {{now}}.',
    someone: 'Un juge',
  },
  again: {
    open: '{{count}} de plus : dites si vous avez des liens',
    lead: 'Depuis votre déclaration, {{count}} de plus sont arrivées, marquées « nouveau ». Leurs propositions vous seront montrées quand vous aurez déclaré de nouveau.',
    isNew: 'nouveau',
  },
};
