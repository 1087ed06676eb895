import { digestOf } from '@champions/kernel';

/** The organisations that judges declare on at one moment, under a digest of them. */
export interface DeclaredList {
  readonly id: string;
  readonly organisationIds: readonly string[];
}

/** The list as it is now: the same organisations make the same list, in whatever order their proposals came. */
export function toDeclaredList(origins: readonly { readonly organisationId: string }[]): DeclaredList {
  const organisationIds = [...new Set(origins.map(({ organisationId }) => organisationId))].sort();
  return { id: digestOf(organisationIds), organisationIds };
}
