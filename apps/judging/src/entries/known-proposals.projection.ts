import { proposalV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

/**
 * Every submitted proposal and where it stands: those that screening kept out are known here too, and not judged. Whose
 * it was and who wrote it are ties that count in later editions.
 */
export const knownProposals = new Projection('known_proposals', 2, [
  { keys: { competitionId: 1 }, sparse: true },
  { keys: { contactIds: 1 }, sparse: true },
]).on(proposalV1, (_row, { data: { competitionId, status, organisationId, contactIds } }) => ({
  ...{ competitionId, status, organisationId, contactIds },
}));
