interface Reading {
  readonly entryId: string;
  readonly status: string;
}

/**
 * How many readings the entries lack that were given out at all: each wants so many, and what was left by its judge,
 * not marked or taken out no longer stands. Entries that were withdrawn lack none.
 */
export function missingReadings(
  all: readonly Reading[],
  standing: readonly Reading[],
  entryIds: ReadonlySet<string>,
  wanted: (entryId: string) => number,
): number {
  const given = new Map<string, number>();
  for (const { entryId } of all) if (entryIds.has(entryId)) given.set(entryId, 0);
  for (const { entryId, status } of standing) {
    const count = given.get(entryId);
    if (count !== undefined && status !== 'recused' && status !== 'abstained') given.set(entryId, count + 1);
  }
  return [...given].reduce((sum, [entryId, count]) => sum + Math.max(0, wanted(entryId) - count), 0);
}
