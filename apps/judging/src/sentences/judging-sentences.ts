import { rubricSentences, type Sentences } from '@champions/platform';
import { assignmentLimitSentences } from './assignment-limit-sentences';
import { assignmentSentences } from './assignment-sentences';
import { conflictSentences } from './conflict-sentences';
import { declarationSentences } from './declaration-sentences';
import { decisionSentences } from './decision-sentences';
import { feedbackSentences } from './feedback-sentences';
import { rankingSentences } from './ranking-sentences';
import { roundSentences } from './round-sentences';
import { roundSetupSentences } from './round-setup-sentences';
import { sealSentences } from './seal-sentences';
import { sheetSentences } from './sheet-sentences';
import { wishSentences } from './wish-sentences';

/**
 * Everything this service can refuse, in every language. None names an entry or an organisation; judges are named only
 * in what the secretariat alone is told.
 */
export const judgingSentences: Sentences = {
  ...rubricSentences,
  ...roundSentences,
  ...roundSetupSentences,
  ...conflictSentences,
  ...declarationSentences,
  ...assignmentSentences,
  ...assignmentLimitSentences,
  ...sheetSentences,
  ...decisionSentences,
  ...feedbackSentences,
  ...rankingSentences,
  ...sealSentences,
  ...wishSentences,
};
