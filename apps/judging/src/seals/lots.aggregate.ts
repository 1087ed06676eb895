import type { AggregateType } from '@champions/persistence';
import { evolve, type Lot, type LotFact, upcastShared } from './domain/lot';

/** One per competition, under its id. */
export const lots: AggregateType<Lot, LotFact> = {
  name: 'lots',
  schema: 2,
  upcasters: { 1: upcastShared },
  evolve,
};
