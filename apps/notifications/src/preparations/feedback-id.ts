import { deterministicId } from '@champions/kernel';

/** Under which id the judging service says the feedback letter of an entry. */
export const feedbackIdOf = (competitionId: string, proposalId: string): string =>
  deterministicId('feedback', competitionId, proposalId);
