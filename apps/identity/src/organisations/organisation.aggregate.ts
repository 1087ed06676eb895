import { organisationV1 } from '@champions/contracts';
import { type AggregateType, outgoing } from '@champions/persistence';
import { evolve, type Organisation, type OrganisationCreated } from './domain/organisation';

export const organisations: AggregateType<Organisation, OrganisationCreated> = {
  name: 'organisations',
  schema: 1,
  evolve,
  documents: ({ name, kind, economy }) => [outgoing(organisationV1, { name, kind, economy })],
};
