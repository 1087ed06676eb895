import { accountErasedV1, accountV1 } from '@champions/contracts';
import { type Fields, Projection } from '@champions/messaging';
import { emailDomain } from './email-domain';

/**
 * Names for the secretariat's lists, and memberships, which are conflicts. Of the address only the domain is kept.
 * `pastOrganisationIds` is what this service has seen: a topic that was compacted meanwhile has forgotten what came
 * before its latest state.
 */
export const peopleProjection = new Projection('people', 2, [{ keys: { organisationIds: 1 }, sparse: true }])
  .on(accountV1, (row, { data }) => {
    const organisationIds = data.organisations.map(({ organisationId }) => organisationId);
    const left = [...textsOf(row, 'pastOrganisationIds'), ...textsOf(row, 'organisationIds')];
    return {
      ...{ name: data.name, emailDomain: emailDomain(data.email), organisationIds },
      pastOrganisationIds: [...new Set(left)].filter((id) => !organisationIds.includes(id)).sort(),
    };
  })
  .on(accountErasedV1, () => ({ erased: true }));

function textsOf(row: Fields | null, field: string): readonly string[] {
  const value = row?.[field];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
