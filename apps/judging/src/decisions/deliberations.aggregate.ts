import type { AggregateType } from '@champions/persistence';
import { publish } from './decision.messages';
import { type Deliberation, type DeliberationFact, evolve } from './domain/deliberation';

/** One per competition, under its id. Due for as long as its decisions are being made. */
export const deliberations: AggregateType<Deliberation, DeliberationFact> = {
  name: 'deliberations',
  schema: 1,
  evolve,
  publish,
  dueAt: ({ status, completedAt }) => (status === 'completing' ? completedAt : null),
};
