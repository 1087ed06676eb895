import type { AggregateType } from '@champions/persistence';
import { evolve, type Ruling, type RulingFact } from './domain/ruling';
import { publish } from './ruling.messages';

export const rulings: AggregateType<Ruling, RulingFact> = { name: 'rulings', schema: 1, evolve, publish };
