import { type Outcome, outcomesInOrder, type Ranked } from './outcome';

/**
 * The entries whose outcome is not what the ranking would give, for as many winners, finalists and reserves as there
 * are: those who got in though enough others rank before them, and those left out though they rank within the number.
 * Who shares the rank at the cut departs from nothing, in or out.
 */
export function departures(ranking: readonly Ranked[], outcomes: ReadonlyMap<string, Outcome>): ReadonlySet<string> {
  const departing = new Set<string>();
  const upTo = countUpTo(ranking);
  for (const level of outcomesInOrder.slice(0, -1).keys()) {
    const isIn = ({ proposalId }: Ranked): boolean => {
      const outcome = outcomes.get(proposalId);
      return outcome !== undefined && outcomesInOrder.indexOf(outcome) <= level;
    };
    const places = ranking.filter(isIn).length;
    for (const entry of ranking) {
      const decided = outcomes.has(entry.proposalId);
      if (decided && (isIn(entry) ? entry.rank > places : upTo(entry.rank) <= places)) departing.add(entry.proposalId);
    }
  }
  return departing;
}

/** How many entries are of a rank or a better one. */
function countUpTo(ranking: readonly Ranked[]): (rank: number) => number {
  const ofRank = new Map<number, number>();
  for (const { rank } of ranking) ofRank.set(rank, (ofRank.get(rank) ?? 0) + 1);
  return (rank) => rank - 1 + (ofRank.get(rank) ?? 0);
}
