import type { AggregateType } from '@champions/persistence';
import { evolve, type Variant, type VariantFact } from './domain/variant';

/** Due for as long as it is being worked out. */
export const assignmentVariants: AggregateType<Variant, VariantFact> = {
  name: 'assignment-variants',
  schema: 1,
  evolve,
  dueAt: ({ status, startedAt }) => (status === 'solving' ? startedAt : null),
};
