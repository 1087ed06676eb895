import type { AggregateType } from '@champions/persistence';
import { type Drafting, type DraftingFact, evolve } from './domain/drafting';

/** One per competition, under its id. */
export const draftings: AggregateType<Drafting, DraftingFact> = {
  name: 'feedback-draftings',
  schema: 1,
  evolve,
  dueAt: ({ dueAt }) => dueAt,
};
