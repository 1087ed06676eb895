import type { Ballot } from './ballots';
import { pairwiseOf } from './pairwise';

/** The steps grow with the third power: a second here, hours for ten thousand. */
export const MOST_FOR_SCHULZE = 500;

/**
 * Schulze's method (M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
 * single-winner election method", Social Choice and Welfare 36, 2011): an entry beats another when its strongest path
 * of pairwise victories is stronger than the path back. A victory's strength is its votes for, then the fewer against
 * (≻win).
 * @returns for each entry how many others it beats; the relation is transitive, so more is better.
 * @throws RangeError for a broken ballot, and for more than five hundred entries.
 */
export function schulze(ballots: readonly Ballot[]): ReadonlyMap<string, number> {
  const { entries, above } = pairwiseOf(ballots, MOST_FOR_SCHULZE);
  const size = entries.length;
  const path = strengths(above, size);
  for (let via = 0; via < size; via += 1)
    for (let from = 0; from < size; from += 1) {
      if (from === via) continue;
      const first = at(path, from * size + via);
      if (first === 0) continue;
      for (let to = 0, over = via * size, own = from * size; to < size; to += 1, over += 1, own += 1) {
        const second = at(path, over);
        const weaker = first < second ? first : second;
        if (weaker > at(path, own)) path[own] = weaker;
      }
    }
  return new Map(
    entries.map((entry, row) => {
      let beaten = 0;
      for (let column = 0; column < size; column += 1)
        if (column !== row && at(path, row * size + column) > at(path, column * size + row)) beaten += 1;
      return [entry, beaten];
    }),
  );
}

/** Each victory as one number that orders by votes for, then by fewer votes against; 0 for no victory. */
function strengths(above: Float64Array, size: number): Float64Array {
  const base = above.reduce((most, votes) => Math.max(most, votes), 0) + 1;
  return above.map((votes, index) => {
    const against = at(above, (index % size) * size + Math.floor(index / size));
    return votes > against ? votes * base + (base - 1 - against) : 0;
  });
}

const at = (values: Float64Array, index: number): number => values[index] as number;
