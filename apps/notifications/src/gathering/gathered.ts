interface Waiting<Input, Output> {
  readonly input: Input;
  readonly resolve: (output: Output) => void;
  readonly reject: (error: unknown) => void;
}

const LINGER_MS = 4;

/**
 * Gathers calls made in the same moment into one, and those made while it runs into the next: a letter alone waits for
 * nobody, a thousand letters share their reads and writes.
 */
export class Gathered<Input, Output> {
  private waiting: Waiting<Input, Output>[] = [];
  private running = 0;
  private scheduled = false;
  private last = 0;

  /** @param run answers each input, in order. */
  constructor(
    private readonly run: (inputs: readonly Input[]) => Promise<readonly Output[]>,
    private readonly most = 100,
    private readonly atOnce = 1,
  ) {}

  add(input: Input): Promise<Output> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ input, resolve, reject });
      this.schedule();
    });
  }

  private schedule(): void {
    if (this.scheduled || this.running >= this.atOnce) return;
    this.scheduled = true;
    const start = () => {
      this.scheduled = false;
      this.start();
    };
    // Where several came together, more are on their way: a moment's patience lets them share the next run.
    if (this.last > 1) setTimeout(start, LINGER_MS);
    else setImmediate(start);
  }

  private start(): void {
    const batch = this.waiting.splice(0, this.most);
    if (batch.length === 0) return;
    this.last = batch.length;
    this.running += 1;
    this.run(batch.map(({ input }) => input))
      .then(
        (outputs) => {
          batch.forEach(({ resolve }, index) => {
            resolve(outputs[index] as Output);
          });
        },
        (error: unknown) => {
          for (const { reject } of batch) reject(error);
        },
      )
      .finally(() => {
        this.running -= 1;
        if (this.waiting.length > 0) this.schedule();
      });
    if (this.waiting.length > 0) this.schedule();
  }
}
