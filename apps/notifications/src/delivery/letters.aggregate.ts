import type { AggregateType } from '@champions/persistence';
import { evolve, type Letter, type LetterFact } from './domain/letter';

/** Letters say nothing to other services: their readers have them, and the delivery log is read here. */
export const letters: AggregateType<Letter, LetterFact> = {
  name: 'letters',
  schema: 1,
  evolve,
  dueAt: (letter) => letter.dueAt,
};
