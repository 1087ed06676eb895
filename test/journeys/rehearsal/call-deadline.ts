import { setTimeout as pause } from 'node:timers/promises';
import { readCompetition, type Stage } from './stage';

const LOOK_EVERY_MS = 250;
const LEAST_MARGIN_MS = 4_000;
const MOST_MARGIN_MS = 30_000;
/** Of the time that is still expected: a deadline never comes nearer again, so that what is added must be needed. */
const SHARE_OF_EXPECTED = 0.5;

/**
 * Keeps a call open while people write, as a secretariat may: by extending it well before it closes. How long before goes
 * by the slowest of those who write, so that a machine under load leaves itself more time.
 */
export class CallDeadline {
  private readonly writing = new Set<{ readonly began: number }>();
  private slowestMs = 0;
  private spentMs = 0;
  private written = 0;
  private isOver = false;

  constructor(
    private readonly stage: Stage,
    private readonly all: number,
    private readonly width: number,
  ) {}

  /** Extends the call whenever it is nearly over until the work is done. @throws Error when it closed all the same. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    const [result] = await Promise.all([work().finally(() => (this.isOver = true)), this.keepOpen()]);
    return result;
  }

  async time<T>(write: () => Promise<T>): Promise<T> {
    const one = { began: Date.now() };
    this.writing.add(one);
    try {
      return await write();
    } finally {
      this.writing.delete(one);
      const tookMs = Date.now() - one.began;
      this.slowestMs = Math.max(this.slowestMs, tookMs);
      this.spentMs += tookMs;
      this.written += 1;
    }
  }

  private async keepOpen(): Promise<void> {
    while (!this.isOver) {
      const margin = this.marginMs();
      if (this.stage.closes.at - Date.now() < margin) await this.extend(margin + SHARE_OF_EXPECTED * this.expectedMs());
      await pause(LOOK_EVERY_MS);
    }
  }

  private async extend(byMs: number): Promise<void> {
    const { closes, competitionId, lead } = this.stage;
    const at = Date.now() + byMs;
    if (at <= closes.at) return;
    const { status } = await lead.visitor.ask('PUT', `/api/competitions/${competitionId}/timeline`, {
      body: { closes: new Date(at).toISOString() },
      accept: (answer) => answer === 200 || answer === 422,
    });
    if (status === 200) closes.at = at;
    // What was asked for may lie in the past by the time it arrives; whether there is still something to extend does not.
    else if ((await readCompetition(this.stage)).phase !== 'open') throw new CallClosedEarly();
  }

  private marginMs(): number {
    const now = Date.now();
    const longest = Math.max(this.slowestMs, ...[...this.writing].map(({ began }) => now - began));
    return Math.min(MOST_MARGIN_MS, Math.max(LEAST_MARGIN_MS, 2 * longest));
  }

  private expectedMs(): number {
    const left = this.all - this.written;
    return this.written === 0 ? LEAST_MARGIN_MS : (left * (this.spentMs / this.written)) / this.width;
  }
}

/** Somebody who should have been in time was not: the machine stood still for longer than the call had left. */
export class CallClosedEarly extends Error {
  constructor() {
    super('The call closed before all who should be in time had submitted: give the rehearsal more --slack SECONDS.');
  }
}
