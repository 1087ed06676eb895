import type { AggregateType } from '@champions/persistence';
import { evolve, type WishFact, type WishList } from './domain/wish-list';

/** One per seat. Nothing of it leaves the service: whoever knew of wishes could tell who judges what. */
export const wishLists: AggregateType<WishList, WishFact> = { name: 'wish-lists', schema: 1, evolve };
