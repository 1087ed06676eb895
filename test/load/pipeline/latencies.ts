/** Milliseconds from a moment to now, kept until they are taken. */
export class Latencies {
  private kept: number[] = [];

  add(since: Date): void {
    this.kept.push(Date.now() - since.getTime());
  }

  take(): readonly number[] {
    const taken = this.kept;
    this.kept = [];
    return taken;
  }
}

/** The value that a share of them stays at or below; nearest rank. NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
