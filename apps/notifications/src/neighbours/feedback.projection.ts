import { feedbackV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

/** Approved feedback letters; under embargo like the decisions they belong to. */
export const feedback = new Projection('feedback', 1, [{ keys: { competitionId: 1 } }]).on(
  feedbackV1,
  (_row, { data }) => ({ competitionId: data.competitionId, proposalId: data.proposalId, letter: data.letter }),
);
