/** What judges would like to read, before proposals are given out. */
export const wishes = {
  title: 'What would you like to read?',
  lead: 'Say what you would be glad to read and what you would rather not. It is weighed when proposals are given out and is a wish, not a right. What you say nothing of counts as no opinion. No other judge sees it.',
  open: 'Say what you would like to read',
  wish: {
    glad: 'Glad to',
    could: 'Could',
    'rather-not': 'Would rather not',
    none: 'No opinion',
  },
  search: 'Find a proposal',
  filter: 'Show',
  show: {
    all: 'all',
    unanswered: 'without an answer',
    glad: 'glad to',
    could: 'could',
    'rather-not': 'would rather not',
  },
  answered: 'Answered: {{answered}} of {{all}}',
  shown: 'Shown: {{shown}} of {{all}}',
  more: 'Show more',
  keys: 'With the keyboard: Tab goes to the next proposal, the arrow keys choose.',
  saving: 'Saving …',
  saved: 'Saved as you choose.',
  notSaved: 'Not saved yet. It is tried again with your next choice.',
  again: 'Try again',
  ended: 'Proposals have been given out, so this can no longer be changed.',
  empty: 'There is nothing to read yet.',
  counts:
    'Judges who said what they would like to read: {{answering}} of {{judges}} · share of all they could say: {{share}} %',
};
