import { proposalV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

/** Whose proposal it is and what it is called; who wrote it is nobody's business here. */
export const proposals = new Projection('proposals').on(proposalV1, (_row, { data }) => {
  const { competitionId, organisationId, organisationName, economy, title, language } = data;
  return { competitionId, organisationId, organisationName, economy, title, language };
});
