/** Work done again and again, never twice at once. Its timer keeps no process alive. */
export class Periodic {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;

  constructor(
    private readonly intervalMs: number,
    private readonly work: () => Promise<unknown>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  start(): void {
    this.timer ??= setInterval(() => void this.now(), this.intervalMs).unref();
  }

  /** Does the work at once, or joins the run that is under way. Never rejects. */
  now(): Promise<void> {
    this.running ??= this.work()
      .then(() => undefined)
      .catch(this.onFailure)
      .finally(() => {
        this.running = null;
      });
    return this.running;
  }

  /** No more runs; answers when the one under way has ended. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running;
  }
}
