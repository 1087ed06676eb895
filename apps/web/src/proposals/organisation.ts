import type { OrganisationKind } from '@champions/contracts';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly economy: string;
}

export const organisationKinds = [
  'industry-association',
  'chamber-of-commerce',
  'ngo',
  'business-support-organisation',
  'business',
] as const satisfies readonly OrganisationKind[];
