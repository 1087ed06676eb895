import { DomainError } from '@champions/kernel';
import type { Proposal } from './domain/proposal';

/** Whose proposal it is, in which competition: what permissions are asked for. */
export const subjectOf = ({ competitionId, organisation }: Proposal) => ({
  competitionId,
  organisationId: organisation.id,
});

/** @throws DomainError NOT_FOUND */
export function requireFound<T>(found: T | null): T {
  if (found === null) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
  return found;
}
