import { deterministicId } from '@champions/kernel';
import type { AggregateType } from '@champions/persistence';
import { evolve, type Feedback, type FeedbackFact } from './domain/feedback';
import { documents } from './feedback.messages';

export const feedback: AggregateType<Feedback, FeedbackFact> = { name: 'feedback', schema: 1, evolve, documents };

/** One per entry that was not selected. Who sends the letter knows its document by the same id. */
export const feedbackIdOf = (competitionId: string, proposalId: string): string =>
  deterministicId('feedback', competitionId, proposalId);
