import { accountErasedV1, accountV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

/** Names for the secretariat's lists, and memberships, which are conflicts. No address. */
export const peopleProjection = new Projection('people')
  .on(accountV1, (_row, { data }) => ({
    name: data.name,
    organisationIds: data.organisations.map(({ organisationId }) => organisationId),
  }))
  .on(accountErasedV1, () => ({ erased: true }));
