import type { AggregateType } from '@champions/persistence';
import { evolve, type Preparation, type PreparationFact } from './domain/preparation';
import { publish } from './preparations.messages';

/** Keyed by announcement id. */
export const preparations: AggregateType<Preparation, PreparationFact> = {
  name: 'preparations',
  schema: 1,
  evolve,
  publish,
  dueAt: (preparation) => preparation.dueAt,
};
