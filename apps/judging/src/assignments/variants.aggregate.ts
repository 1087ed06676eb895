import type { AggregateType } from '@champions/persistence';
import type { AssignmentOptions, LikenessOption } from './domain/assignment-options';
import { evolve, type Variant, type VariantFact } from './domain/variant';

/** Due for as long as it is being worked out. */
export const assignmentVariants: AggregateType<Variant, VariantFact> = {
  name: 'assignment-variants',
  schema: 2,
  upcasters: { 1: upcastVariant },
  evolve,
  dueAt: ({ status, startedAt }) => (status === 'solving' ? startedAt : null),
};

type FirstVariant = Omit<Variant, 'options' | 'against' | 'lot' | 'changes' | 'revealed' | 'worked'> & {
  readonly options: Omit<AssignmentOptions, 'likeness' | 'chance'> & { readonly likeness: LikenessOption | null };
  readonly worked: Omit<NonNullable<Variant['worked']>, 'gap'> | null;
};

/** A variant from before there could be several limits on likeness, a lot, or a plan to compare it with. */
function upcastVariant(stored: unknown): Variant {
  const { options, worked, ...rest } = stored as FirstVariant;
  return {
    ...{ ...rest, against: null, lot: null, changes: null, revealed: false },
    options: { ...options, likeness: options.likeness === null ? [] : [options.likeness], chance: null },
    worked: worked && { ...worked, gap: null },
  };
}
