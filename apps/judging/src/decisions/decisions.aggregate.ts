import type { AggregateType } from '@champions/persistence';
import { documents } from './decision.messages';
import { type Decision, type DecisionMade, evolve } from './domain/decision';

/** One per entry, under the proposal's id, which is the key of its document. */
export const decisions: AggregateType<Decision, DecisionMade> = { name: 'decisions', schema: 1, evolve, documents };
