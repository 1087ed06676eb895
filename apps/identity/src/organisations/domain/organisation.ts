import { DomainError } from '@champions/kernel';

export type OrganisationKind =
  'industry-association' | 'chamber-of-commerce' | 'ngo' | 'business-support-organisation' | 'business';

export interface Organisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly economy: string;
  readonly createdBy: string;
}

export interface CreateOrganisation extends Organisation {
  readonly type: 'create';
}
export interface OrganisationCreated extends Organisation {
  readonly type: 'created';
}

/** A repeated create by the same person is the same create; the id in somebody else's hands is taken. */
export function decide(
  { name, kind, economy, createdBy }: CreateOrganisation,
  organisation: Organisation | null,
): readonly OrganisationCreated[] {
  if (!organisation) return [{ type: 'created', name, kind, economy, createdBy }];
  if (organisation.createdBy === createdBy) return [];
  throw new DomainError('ORGANISATION_TAKEN', { kind: 'conflict' });
}

export function evolve(_: Organisation | null, { name, kind, economy, createdBy }: OrganisationCreated): Organisation {
  return { name, kind, economy, createdBy };
}
