import type { Sentences } from '@champions/platform';
import { assignmentSentences } from './assignment-sentences';
import { conflictSentences } from './conflict-sentences';
import { decisionSentences } from './decision-sentences';
import { roundSentences } from './round-sentences';
import { sheetSentences } from './sheet-sentences';

/** Everything this service can refuse, in every language. No sentence names an entry, an organisation or a judge. */
export const judgingSentences: Sentences = {
  ...roundSentences,
  ...conflictSentences,
  ...assignmentSentences,
  ...sheetSentences,
  ...decisionSentences,
};
