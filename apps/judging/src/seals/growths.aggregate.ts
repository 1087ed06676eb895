import type { AggregateType } from '@champions/persistence';
import { evolve, type Growth, type GrowthFact } from './domain/growth';

/** One per round, under its id. Due whenever its chain is to be brought up to date. */
export const growths: AggregateType<Growth, GrowthFact> = {
  name: 'chain-growths',
  schema: 1,
  evolve,
  dueAt: ({ nextAt }) => nextAt,
};
