import { decisionV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

/** Under embargo until the announcement fires; only its preparation reads it. */
export const decisions = new Projection('decisions', 1, [{ keys: { competitionId: 1 } }]).on(
  decisionV1,
  (_row, { data }) => ({ competitionId: data.competitionId, proposalId: data.proposalId, outcome: data.outcome }),
);
