/** The n-th change of one note, and when it was written: milliseconds since 1970, in fractions. */
export interface Moment {
  readonly id: string;
  readonly n: number;
  readonly at: number;
}

/** Written moments, kept until they are asked for. */
export class Moments {
  private kept: Moment[] = [];

  add(id: string, n: number): void {
    this.kept.push({ id, n, at: performance.timeOrigin + performance.now() });
  }

  take(): readonly Moment[] {
    const taken = this.kept;
    this.kept = [];
    return taken;
  }
}

/**
 * Milliseconds from each commit to the moment its note's row held it, or a later change of the note. A commit that no
 * row holds is left out of `latencies` and counted as missing.
 */
export function latenciesOf(
  commits: readonly Moment[],
  projections: readonly Moment[],
): { readonly latencies: readonly number[]; readonly missing: number } {
  const rows = new Map<string, Moment[]>();
  for (const row of projections) rows.set(row.id, [...(rows.get(row.id) ?? []), row]);
  const latencies = commits.flatMap(({ id, n, at }) => {
    const holding = (rows.get(id) ?? []).filter((row) => row.n >= n).map((row) => row.at);
    return holding.length === 0 ? [] : [Math.max(0, Math.min(...holding) - at)];
  });
  return { latencies, missing: commits.length - latencies.length };
}
