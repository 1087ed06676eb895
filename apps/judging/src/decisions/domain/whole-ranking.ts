export interface Placed {
  readonly entryId: string;
  /** 1 for the best; tied entries share a rank and the next one is skipped. */
  readonly rank: number;
}

/**
 * One order of all entries from the rankings of several rounds, the last round first: whoever got further comes before
 * whoever did not, and those who went out in the same round stand as that round ranked them.
 */
export function wholeRanking(rounds: readonly (readonly Placed[])[]): readonly Placed[] {
  const placed = new Map<string, Placed>();
  for (const ranked of rounds) {
    const before = placed.size;
    let last = { rank: 0, whole: 0 };
    const others = ranked.filter(({ entryId }) => !placed.has(entryId)).sort((a, b) => a.rank - b.rank);
    for (const [at, { entryId, rank }] of others.entries()) {
      if (rank !== last.rank) last = { rank, whole: before + at + 1 };
      placed.set(entryId, { entryId, rank: last.whole });
    }
  }
  return [...placed.values()];
}
