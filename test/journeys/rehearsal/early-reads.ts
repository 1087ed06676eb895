import { setTimeout as pause } from 'node:timers/promises';
import { Visitor } from './visitor';

const EVERY_MS = 150;

/** A curious reader who tries every page of an announcement again and again before its time. */
export class EarlyReads {
  private early = 0;
  private running: Promise<void> | null = null;
  private stopped = false;
  /** From then on the pages may be read. */
  publicFrom: Date | null = null;

  constructor(
    private readonly origin: string,
    private readonly paths: readonly string[],
  ) {}

  start(): void {
    this.running = this.watch();
  }

  /** How many pages were readable before the announcement's moment. */
  async stop(): Promise<number> {
    this.stopped = true;
    await this.running;
    return this.early;
  }

  private async watch(): Promise<void> {
    const visitor = new Visitor(this.origin);
    while (!this.stopped) {
      for (const path of this.paths) {
        const answer = await visitor.once('GET', path);
        // Judged by when the answer was there: a page asked for early and answered in time is no leak.
        const isEarly = this.publicFrom === null || Date.now() < this.publicFrom.getTime();
        if (answer?.status === 200 && isEarly) this.early += 1;
      }
      await pause(EVERY_MS);
    }
  }
}
