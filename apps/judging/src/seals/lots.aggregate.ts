import type { AggregateType } from '@champions/persistence';
import { evolve, type Lot, type LotCommitted } from './domain/lot';

/** One per competition, under its id. */
export const lots: AggregateType<Lot, LotCommitted> = { name: 'lots', schema: 1, evolve };
