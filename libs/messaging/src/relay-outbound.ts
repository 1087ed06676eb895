import type { OutboxEntry } from '@champions/persistence';

/** A message on its way from its aggregate's document to its topic. */
export interface Outbound {
  readonly aggregateId: string;
  readonly entry: OutboxEntry;
}
