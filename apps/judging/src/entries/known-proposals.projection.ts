import { proposalV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

/** Every submitted proposal and where it stands: those that screening kept out are known here too, and not judged. */
export const knownProposals = new Projection('known_proposals', 1, [{ keys: { competitionId: 1 }, sparse: true }]).on(
  proposalV1,
  (_row, { data: { competitionId, status } }) => ({ competitionId, status }),
);
