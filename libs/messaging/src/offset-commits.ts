import type { EachBatchPayload } from 'kafkajs';

interface Place {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

type Commit = EachBatchPayload['commitOffsetsIfNecessary'];

const EVERY_MS = 100;

/** The group has another generation by now: who owns the partition begins at the last commit, and says it again. */
const REBALANCED = new Set(['REBALANCE_IN_PROGRESS', 'UNKNOWN_MEMBER_ID', 'ILLEGAL_GENERATION']);

/**
 * Offsets of what has been handled, committed together a few times a second: the next messages need not wait until
 * the broker has written down that these are done. What a crash leaves uncommitted is handled once more, which every
 * projection and reaction bears.
 */
export class OffsetCommits {
  private readonly pending = new Map<string, Place>();
  private commit: Commit | null = null;
  private running: Promise<void> | null = null;
  private timer: NodeJS.Timeout | undefined;
  private last = -Infinity;

  constructor(
    private readonly onFault: (error: unknown) => void,
    private readonly everyMs = EVERY_MS,
  ) {}

  /** @param commit of the batch: it works until the consumer has left its group. */
  add(place: Place, commit: Commit): void {
    this.pending.set(`${place.topic}/${String(place.partition)}`, place);
    this.commit = commit;
    this.schedule();
  }

  /** Commits all that was added. What cannot be committed now stays, for the next time. */
  async flush(): Promise<void> {
    await this.running;
    await this.start();
  }

  private schedule(): void {
    if (this.running || this.timer) return;
    const wait = this.last + this.everyMs - performance.now();
    if (wait <= 0) void this.start();
    else this.timer = setTimeout(() => void this.start(), wait).unref();
  }

  private start(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running ??= this.send().finally(() => {
      this.running = null;
      this.last = performance.now();
      if (this.pending.size > 0) this.schedule();
    });
    return this.running;
  }

  private async send(): Promise<void> {
    const places = [...this.pending.entries()];
    if (places.length === 0 || this.commit === null) return;
    this.pending.clear();
    const topics = places.map(([, { topic, partition, offset }]) => ({ topic, partitions: [{ partition, offset }] }));
    try {
      await this.commit({ topics });
    } catch (error) {
      if (hasRebalanced(error)) return;
      for (const [key, place] of places) if (!this.pending.has(key)) this.pending.set(key, place);
      this.onFault(error);
    }
  }
}

const hasRebalanced = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'type' in error && REBALANCED.has(String(error.type));
