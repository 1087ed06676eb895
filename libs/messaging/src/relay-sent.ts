import type { AggregateDocuments } from '@champions/persistence';
import type { Outbound } from './relay-outbound';

const REMEMBERED = 20_000;
/** At most so often: under load many messages share one write, one alone is taken out at once. */
const EVERY_MS = 25;

/**
 * What the broker has acknowledged. It is taken out of its documents behind the sending, many at a time, so that the
 * next batch need not wait for that; until then it is known here, so that nobody who still sees it sends it again.
 */
export class RelaySent {
  private readonly recent = new Set<string>();
  private waiting: Outbound[] = [];
  private running: Promise<void> | null = null;
  private timer: NodeJS.Timeout | undefined;
  private last = -Infinity;

  constructor(
    private readonly documents: Pick<AggregateDocuments, 'removeSent'>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  has({ entry }: Outbound): boolean {
    return this.recent.has(entry.id);
  }

  add(sent: readonly Outbound[]): void {
    if (sent.length === 0) return;
    for (const { entry } of sent) this.recent.add(entry.id);
    for (const oldest of this.recent) {
      if (this.recent.size <= REMEMBERED) break;
      this.recent.delete(oldest);
    }
    this.waiting.push(...sent);
    this.schedule();
  }

  /** Answers when nothing is left to take out, or it failed: then it lies in its documents until a sweep sees it. */
  async settled(): Promise<void> {
    while (this.running !== null || this.waiting.length > 0) await this.start();
  }

  private schedule(): void {
    if (this.running || this.timer) return;
    const wait = this.last + EVERY_MS - performance.now();
    if (wait <= 0) void this.start();
    else this.timer = setTimeout(() => void this.start(), wait).unref();
  }

  private start(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running ??= this.takeOut().finally(() => {
      this.running = null;
      if (this.waiting.length > 0) this.schedule();
    });
    return this.running;
  }

  private async takeOut(): Promise<void> {
    this.last = performance.now();
    const batch = this.waiting;
    this.waiting = [];
    const aggregates = new Set(batch.map(({ aggregateId }) => aggregateId));
    const messages = new Set(batch.map(({ entry }) => entry.id));
    await this.documents.removeSent([...aggregates], [...messages]).catch(this.onFailure);
  }
}
