import type { OutboxEntry, PendingOutbox } from '@champions/persistence';

/** What a writer knows of the outbox it has just committed. */
export interface CommittedOutbox {
  readonly revision: number;
  /** All that waits in the document; left out when the writer does not know it. */
  readonly outbox?: readonly OutboxEntry[];
}

type Outbox = Pick<PendingOutbox, 'aggregateId' | 'entries'>;

interface Known {
  readonly outbox: readonly OutboxEntry[];
  readonly since: number;
}

const MOST_KNOWN = 2_000;
const MOST_REVISIONS = 20_000;

/**
 * An outbox remembered for longer is read again before it is sent: well within the time in which a paused process can
 * lose a slot and win it back, others having sent newer messages meanwhile.
 */
const FRESH_MS = 2_000;

/**
 * Aggregates with something to send. What their writers committed is remembered, which spares reading it back; a
 * commit that is told of after a newer one is left alone, or an old document could follow its successor.
 */
export class RelayWoken {
  private readonly woken = new Map<string, Known | null>();
  private readonly revisions = new Map<string, number>();

  constructor(private readonly monotonic: () => number = () => performance.now()) {}

  get size(): number {
    return this.woken.size;
  }

  add(aggregateId: string, committed?: CommittedOutbox): void {
    if (!committed) {
      this.woken.set(aggregateId, null);
      return;
    }
    const { revision, outbox } = committed;
    if (!this.isNewest(aggregateId, revision)) return;
    // What somebody found in the document may be newer still: it is read as they asked.
    if (this.woken.get(aggregateId) === null) return;
    const known = outbox && this.woken.size < MOST_KNOWN ? { outbox, since: this.monotonic() } : null;
    this.woken.set(aggregateId, known);
  }

  /** The next aggregates: those whose outbox is known, and those whose document has to be read. */
  take(most: number): { readonly known: readonly Outbox[]; readonly unread: readonly string[] } {
    const known: Outbox[] = [];
    const unread: string[] = [];
    for (const [aggregateId, found] of this.woken) {
      if (known.length + unread.length >= most) break;
      this.woken.delete(aggregateId);
      if (found && this.monotonic() - found.since < FRESH_MS) known.push({ aggregateId, entries: found.outbox });
      else unread.push(aggregateId);
    }
    return { known, unread };
  }

  /** A document was read in this revision: commits before it are in what was read. */
  read(aggregateId: string, revision: number): void {
    this.isNewest(aggregateId, revision);
  }

  clear(): void {
    this.woken.clear();
  }

  private isNewest(aggregateId: string, revision: number): boolean {
    const newest = this.revisions.get(aggregateId) ?? 0;
    if (revision <= newest) return false;
    this.revisions.delete(aggregateId);
    this.revisions.set(aggregateId, revision);
    for (const oldest of this.revisions.keys()) {
      if (this.revisions.size <= MOST_REVISIONS) break;
      this.revisions.delete(oldest);
    }
    return true;
  }
}
