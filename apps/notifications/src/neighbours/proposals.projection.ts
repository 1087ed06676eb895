import { proposalV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

export const proposals = new Projection('proposals').on(proposalV1, (_row, { data }) => ({
  competitionId: data.competitionId,
  organisationName: data.organisationName,
  contactIds: data.contactIds,
  title: data.title,
  status: data.status,
}));
