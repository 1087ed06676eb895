import { Injectable } from '@nestjs/common';

/** The submissions under way in this process, by when they began: a call is not drained while one of them may come in. */
@Injectable()
export class RunningSubmissions {
  private readonly started = new Set<{ readonly at: number }>();

  /** @returns what to call when it has ended; calling it again is harmless. */
  enter(at: Date): () => void {
    const entry = { at: at.getTime() };
    this.started.add(entry);
    return () => {
      this.started.delete(entry);
    };
  }

  startedBefore(moment: Date): number {
    return [...this.started].filter(({ at }) => at < moment.getTime()).length;
  }
}
