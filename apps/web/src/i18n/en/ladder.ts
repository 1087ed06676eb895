export const ladder = {
  title: 'If proposals are equal',
  lead: 'Proposals with equal marks are put in order by these steps, the first that tells them apart. Everybody can read them with the call.',
  fixed: 'Fixed since the call opened: people rely on it.',
  steps: {
    criterion: 'the higher mark for “{{name}}”',
    'fewer-abstentions': 'fewer judges who abstained',
    'head-to-head': 'who was put higher by the judges who read both',
    lot: 'a drawn lot, from a number fixed in secret before judging',
  },
  moved: '“{{step}}” is now step {{place}}.',
  add: 'Add a step',
  choose: 'Choose a step',
  save: 'Save the order',
  undo: 'Back to what is saved',
};
