import type { AggregateType } from '@champions/persistence';
import { evolve, type Round, type RoundFact } from './domain/round';
import { publish } from './round.messages';

export const rounds: AggregateType<Round, RoundFact> = { name: 'rounds', schema: 1, evolve, publish };
