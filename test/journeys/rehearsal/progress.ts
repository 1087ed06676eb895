/** Shows on standard error how far the edition is: one line a phase, its counts moving. */
export class Progress {
  private readonly began = Date.now();
  private phaseBegan = Date.now();
  private phase = '';
  private shown = 0;
  readonly seconds: Record<string, number> = {};

  constructor(
    private readonly output: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>,
    private readonly quiet = false,
  ) {}

  begin(phase: string): void {
    this.end();
    this.phase = phase;
    this.phaseBegan = Date.now();
    this.say('');
  }

  /** Moves a count of the running phase, at most ten times a second. */
  count(what: string, done: number, of: number): void {
    if (!this.output.isTTY || (done < of && Date.now() - this.shown < 100)) return;
    this.shown = Date.now();
    this.say(`${what} ${String(done)} of ${String(of)}`);
  }

  note(text: string): void {
    if (!this.quiet) this.output.write(`${this.output.isTTY ? '\r\u001B[K' : ''}    ${text}\n`);
  }

  end(): void {
    if (this.phase === '') return;
    const seconds = (Date.now() - this.phaseBegan) / 1_000;
    this.seconds[this.phase] = Math.round(seconds * 10) / 10;
    this.say(`${seconds.toFixed(1)} s`, true);
    this.phase = '';
  }

  total(): number {
    return Math.round((Date.now() - this.began) / 100) / 10;
  }

  private say(text: string, final = false): void {
    if (this.quiet || (!this.output.isTTY && !final)) return;
    this.output.write(`${this.output.isTTY ? '\r\u001B[K' : ''}  ${this.phase.padEnd(14)} ${text}${final ? '\n' : ''}`);
  }
}
