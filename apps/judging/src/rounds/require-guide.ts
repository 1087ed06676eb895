import { DomainError, rubricProblems } from '@champions/kernel';
import type { PublishedCriterion } from './domain/criterion';

/** @throws DomainError INVALID_INPUT naming each field of a scoring guide that no judge could mark by. */
export function requireGuide(rubric: readonly PublishedCriterion[]): void {
  const fields = rubricProblems(rubric);
  if (fields.length > 0) throw new DomainError('INVALID_INPUT', { fields });
}
