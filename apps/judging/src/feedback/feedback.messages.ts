import { type FeedbackLetter, feedbackV1 } from '@champions/contracts';
import { type Outgoing, outgoing } from '@champions/persistence';
import type { Feedback } from './domain/feedback';

/** The letter as it would be told: no marks, no names, and of comments only those that are included, as worded. */
export function toLetter({ basis, reasons, comments, message }: Feedback): FeedbackLetter {
  const places = (keys: readonly string[]) =>
    basis.standing.flatMap(({ key }, place) => (keys.includes(key) ? [place] : []));
  return {
    standing: basis.standing.map(({ name: criterion, standing }) => ({ criterion, standing })),
    strongest: places(basis.strongest),
    weakest: places(basis.weakest),
    reasons: [...reasons],
    comments: comments.flatMap(({ include, words }) => (include && words.trim() !== '' ? [words.trim()] : [])),
    message: message.trim(),
  };
}

/** Told sealed, once approved. What is approved no more is told as that: its letter goes away with it. */
export function documents(feedback: Feedback): readonly Outgoing[] {
  const { competitionId, proposalId, status, told } = feedback;
  const letter = status === 'approved' ? toLetter(feedback) : null;
  return told ? [outgoing(feedbackV1, { competitionId, proposalId, letter })] : [];
}
