import type { AggregateType } from '@champions/persistence';
import { evolve, type Subscriber, type SubscriberFact } from './domain/subscriber';

/** Keyed by an HMAC of the address, so that one address is one subscription. */
export const subscribers: AggregateType<Subscriber, SubscriberFact> = {
  name: 'subscribers',
  schema: 1,
  evolve,
  dueAt: (subscriber) => subscriber.dueAt,
};
