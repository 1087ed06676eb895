import { type AggregateDocuments, type OutboxEntry, slotOf } from '@champions/persistence';
import type { SlotLeases } from './slot-leases';

export interface Outbound {
  readonly aggregateId: string;
  readonly entry: OutboxEntry;
}

export interface RelayOptions {
  readonly documents: AggregateDocuments;
  readonly leases: Pick<SlotLeases, 'owns' | 'current'>;
  /** Sends in the given order and answers when all in-sync replicas have it. */
  readonly send: (batch: readonly Outbound[]) => Promise<void>;
  /** A batch could not be sent; it stays in its documents and the next sweep tries again. */
  readonly onFailure: (error: unknown) => void;
  /** Documents that may lie on their topic behind newer ones: sent after the lease ended, or by a request that failed. */
  readonly onStale?: (sent: readonly Outbound[]) => Promise<void>;
}

const BATCH = 200;

/**
 * Takes messages from their aggregates' documents to Kafka, one batch in flight, in the order of each aggregate.
 * `wake` makes it prompt; `sweep` finds what no wake-up reached. Sending twice is harmless, losing is impossible:
 * a message leaves its document only after the broker has acknowledged it.
 */
export class Relay {
  private readonly woken = new Set<string>();
  /** Documents whose sending failed: the broker may take them yet, after newer ones. */
  private doubtful: readonly Outbound[] = [];
  /** Documents sent after the lease was lost, until they have been said again. */
  private stale: readonly Outbound[] = [];
  private running: Promise<void> | null = null;
  private failures = 0;

  constructor(private readonly options: RelayOptions) {}

  wake(aggregateId: string): void {
    if (!this.options.leases.owns(slotOf(aggregateId))) return;
    this.woken.add(aggregateId);
    this.start();
  }

  /** Sends all that waits in the slots held now; answers when a pass found nothing more, or a batch failed. */
  async sweep(): Promise<void> {
    await this.sayAgain();
    const failures = this.failures;
    for (let found = BATCH; found === BATCH && this.failures === failures;) {
      const slots = this.options.leases.current();
      const waiting = slots.length === 0 ? [] : await this.options.documents.pending(slots, BATCH);
      for (const { aggregateId } of waiting) this.woken.add(aggregateId);
      if (waiting.length > 0) this.start();
      await this.settled();
      found = waiting.length;
    }
    if (this.failures > failures) return;
    // The broker answers again, so what it had from us before is on its topics by the next sweep; said again then.
    this.stale = [...this.stale, ...this.doubtful];
    this.doubtful = [];
  }

  async settled(): Promise<void> {
    await this.running;
  }

  private start(): void {
    this.running ??= this.drain()
      .catch((error: unknown) => {
        // What was woken waits in its document; the next sweep finds it.
        this.woken.clear();
        this.failures += 1;
        this.options.onFailure(error);
      })
      .finally(() => {
        this.running = null;
        if (this.woken.size > 0) this.start();
      });
  }

  private async drain(): Promise<void> {
    while (this.woken.size > 0) {
      const ids = [...this.woken].slice(0, BATCH);
      for (const id of ids) this.woken.delete(id);
      const waiting = await this.options.documents.pendingOf(ids);
      const batch = waiting.flatMap(({ aggregateId, entries }) => entries.map((entry) => ({ aggregateId, entry })));
      const mine = batch.filter(({ aggregateId }) => this.options.leases.owns(slotOf(aggregateId)));
      if (mine.length > 0) await this.deliver(mine);
    }
  }

  private async sayAgain(): Promise<void> {
    if (this.stale.length === 0) return;
    const stale = this.stale;
    await this.options.onStale?.(stale);
    this.stale = this.stale.filter((one) => !stale.includes(one));
  }

  private async deliver(batch: readonly Outbound[]): Promise<void> {
    try {
      await this.options.send(batch);
    } catch (error) {
      this.doubtful = withoutRepeats([...this.doubtful, ...batch.filter(({ entry }) => entry.kind === 'document')]);
      throw error;
    }
    const ids = [...new Set(batch.map(({ aggregateId }) => aggregateId))];
    await this.options.documents.removeSent(
      ids,
      batch.map(({ entry }) => entry.id),
    );
    const stale = batch.filter(
      ({ aggregateId, entry }) => entry.kind === 'document' && !this.options.leases.owns(slotOf(aggregateId)),
    );
    this.stale = withoutRepeats([...this.stale, ...stale]);
    await this.sayAgain();
  }
}

/** One for each document; which version of it was sent does not matter to saying it again. */
function withoutRepeats(documents: readonly Outbound[]): readonly Outbound[] {
  return [...new Map(documents.map((one) => [`${one.aggregateId} ${one.entry.topic}`, one])).values()];
}
