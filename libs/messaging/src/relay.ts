import { type AggregateDocuments, type PendingOutbox, slotOf } from '@champions/persistence';
import type { Outbound } from './relay-outbound';
import { RelaySent } from './relay-sent';
import { type CommittedOutbox, RelayWoken } from './relay-woken';
import type { SlotLeases } from './slot-leases';

export type { Outbound } from './relay-outbound';

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
  private readonly woken = new RelayWoken();
  private readonly sent: RelaySent;
  /** Documents whose sending failed: the broker may take them yet, after newer ones. */
  private doubtful: readonly Outbound[] = [];
  /** Documents sent after the lease was lost, until they have been said again. */
  private stale: readonly Outbound[] = [];
  private running: Promise<void> | null = null;
  private failures = 0;

  constructor(private readonly options: RelayOptions) {
    this.sent = new RelaySent(options.documents, (error) => {
      this.failures += 1;
      options.onFailure(error);
    });
  }

  /** @param committed what the writer knows of the outbox; its document is read when left out. */
  wake(aggregateId: string, committed?: CommittedOutbox): void {
    if (!this.options.leases.owns(slotOf(aggregateId))) return;
    this.woken.add(aggregateId, committed);
    this.start();
  }

  /** Sends all that waits in the slots held now; answers when a pass found nothing more, or a batch failed. */
  async sweep(): Promise<void> {
    await this.sayAgain();
    await this.sent.settled();
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
    await this.sent.settled();
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
      const batch = await this.nextBatch();
      const mine = batch.filter(({ aggregateId }) => this.options.leases.owns(slotOf(aggregateId)));
      const unsent = mine.filter((one) => !this.sent.has(one));
      if (unsent.length > 0) await this.deliver(unsent);
    }
  }

  private async nextBatch(): Promise<readonly Outbound[]> {
    const { known, unread } = this.woken.take(BATCH);
    const waiting = unread.length === 0 ? [] : await this.options.documents.pendingOf(unread);
    for (const { aggregateId, revision } of waiting) this.woken.read(aggregateId, revision);
    const read = toOutbound(waiting);
    // Sent before, and still in its document: taking it out had failed.
    this.sent.add(read.filter((one) => this.sent.has(one)));
    return [...read, ...toOutbound(known)];
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
    this.sent.add(batch);
    const stale = batch.filter(
      ({ aggregateId, entry }) => entry.kind === 'document' && !this.options.leases.owns(slotOf(aggregateId)),
    );
    this.stale = withoutRepeats([...this.stale, ...stale]);
    await this.sayAgain();
  }
}

const toOutbound = (outboxes: readonly Pick<PendingOutbox, 'aggregateId' | 'entries'>[]): readonly Outbound[] =>
  outboxes.flatMap(({ aggregateId, entries }) => entries.map((entry) => ({ aggregateId, entry })));

/** One for each document; which version of it was sent does not matter to saying it again. */
function withoutRepeats(documents: readonly Outbound[]): readonly Outbound[] {
  return [...new Map(documents.map((one) => [`${one.aggregateId} ${one.entry.topic}`, one])).values()];
}
