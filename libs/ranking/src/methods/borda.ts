import { type Ballot, checkBallots } from './ballots';

export interface BordaCount {
  /** One point for each entry that a ballot places below, half a point for each that it places level. */
  readonly points: number;
  /** The points of an entry that is first on every ballot that it is on. */
  readonly most: number;
}

/**
 * Borda's count (J.-C. de Borda 1781), with Black's half points for ties (D. Black 1976). Where ballots list different
 * entries, `points / most` compares entries fairly: an entry that fewer read is not behind for that alone.
 * @throws RangeError for a broken ballot.
 */
export function bordaCounts(ballots: readonly Ballot[]): ReadonlyMap<string, BordaCount> {
  checkBallots(ballots);
  const counts = new Map<string, { points: number; most: number }>();
  for (const { order, count = 1 } of ballots) {
    const listed = order.reduce((sum, group) => sum + group.length, 0);
    let below = listed;
    for (const group of order) {
      below -= group.length;
      for (const entry of group) {
        const soFar = counts.get(entry) ?? { points: 0, most: 0 };
        // Halves and whole numbers only: exact, whatever the order of the ballots.
        soFar.points += count * (below + (group.length - 1) / 2);
        soFar.most += count * (listed - 1);
        counts.set(entry, soFar);
      }
    }
  }
  return counts;
}
