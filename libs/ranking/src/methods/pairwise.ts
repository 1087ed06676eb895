import { type Ballot, checkBallots } from './ballots';
import { byCodeUnits } from './code-unit-order';

/** How often each entry was placed above each other one. */
export interface Pairwise {
  /** By code units. */
  readonly entries: readonly string[];
  /** Entry by entry, row after row: by how many ballots the row's entry is above the column's. */
  readonly above: Float64Array;
}

/**
 * Counts pairs: a ballot says something of two entries only when both are on it, and nothing when it places them level.
 * @param most more entries than these are refused.
 * @throws RangeError for a broken ballot, and for too many entries.
 */
export function pairwiseOf(ballots: readonly Ballot[], most: number): Pairwise {
  checkBallots(ballots);
  const entries = [...new Set(ballots.flatMap(({ order }) => order.flat()))].toSorted(byCodeUnits);
  if (entries.length > most)
    throw new RangeError(`${entries.length} entries are too many to compare in pairs; the most are ${most}`);
  const indexes = new Map(entries.map((entry, index) => [entry, index]));
  const above = new Float64Array(entries.length * entries.length);
  for (const { order, count = 1 } of ballots) {
    const groups = order.map((group) => group.map((entry) => indexes.get(entry) ?? 0));
    groups.forEach((group, level) => {
      const lower = groups.slice(level + 1).flat();
      for (const row of group)
        for (const column of lower)
          above[row * entries.length + column] = read(above, row * entries.length + column) + count;
    });
  }
  return { entries, above };
}

const read = (values: Float64Array, index: number): number => values[index] ?? 0;
