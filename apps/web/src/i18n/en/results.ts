/** What stands beside a ranking, and what a judge is asked again. */
export const results = {
  files: {
    title: 'As files',
    marks: 'Marks for analysis (CSV)',
    marksNumbers: 'Marks without judges’ names (CSV)',
    ranking: 'The ranking as it stands (CSV)',
  },
  fails: 'Not met: {{criterion}} ({{count}} of {{of}} judges)',
  late: {
    title: 'Conflicts that came to light after the decision',
    lead: 'The decisions stay as they were made, and so does the sealed result. The ranking below is by the marks that count now.',
    declared: '{{judge}} declared a conflict with “{{title}}”.',
    imposed: '{{judge}} is kept away from “{{title}}”.',
    dismissed: 'A conflict of {{judge}} with “{{title}}” was found to be none.',
    lifted: '{{judge}} is no longer kept away from “{{title}}”.',
    ranks: 'Decided at rank {{decided}}, now at rank {{now}}.',
    someone: 'A judge',
  },
  again: {
    open: '{{count}} new: say whether you have ties',
    lead: 'Since you declared, {{count}} more have come in. They are marked “new”. What they sent in is shown to you once you have declared again.',
    isNew: 'new',
  },
};
