import type { Ballot } from './ballots';
import { grouped } from './grouped';
import { pairwiseOf } from './pairwise';

export const MOST_FOR_RANKED_PAIRS = 500;

interface Victory {
  readonly winner: number;
  readonly loser: number;
  readonly margin: number;
}

/**
 * Ranked pairs (T. N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice and Welfare 4,
 * 1987): victories are locked in by margin, largest first, unless they would close a circle. Victories of equal margin
 * are looked at together, and those that would close a circle with one another are all left out, so that no id is
 * favoured and what is left undecided stays a tie.
 * @returns for each entry how many others it is locked in above, directly or through others.
 * @throws RangeError for a broken ballot, and for more than five hundred entries.
 */
export function rankedPairs(ballots: readonly Ballot[]): ReadonlyMap<string, number> {
  const { entries, above } = pairwiseOf(ballots, MOST_FOR_RANKED_PAIRS);
  const size = entries.length;
  const victories: Victory[] = [];
  for (let winner = 0; winner < size; winner += 1)
    for (let loser = 0; loser < size; loser += 1) {
      const margin = (above[winner * size + loser] ?? 0) - (above[loser * size + winner] ?? 0);
      if (margin > 0) victories.push({ winner, loser, margin });
    }
  let locked = new Reach(size);
  const byMargin = [...grouped(victories, ({ margin }) => margin)].toSorted(([a], [b]) => b - a);
  for (const [, equal] of byMargin) {
    const open = equal.filter(({ winner, loser }) => !locked.has(loser, winner));
    const together = locked.copy();
    for (const { winner, loser } of open) together.add(winner, loser);
    const harmless = open.filter(({ winner, loser }) => !together.has(loser, winner));
    if (harmless.length === open.length) locked = together;
    else for (const { winner, loser } of harmless) locked.add(winner, loser);
  }
  return new Map(entries.map((entry, index) => [entry, locked.countOf(index)]));
}

/** Who can be reached from whom, kept closed as steps are added; a row of bits for each. */
class Reach {
  private readonly words: number;

  constructor(
    private readonly size: number,
    private readonly bits = new Uint32Array(size * Math.ceil(size / 32)),
  ) {
    this.words = Math.ceil(size / 32);
  }

  copy(): Reach {
    return new Reach(this.size, this.bits.slice());
  }

  has(from: number, to: number): boolean {
    return ((this.word(from, to >>> 5) >>> (to & 31)) & 1) === 1;
  }

  add(from: number, to: number): void {
    if (this.has(from, to)) return;
    for (let row = 0; row < this.size; row += 1) {
      if (row !== from && !this.has(row, from)) continue;
      for (let word = 0; word < this.words; word += 1)
        this.bits[row * this.words + word] = this.word(row, word) | this.word(to, word);
      this.bits[row * this.words + (to >>> 5)] = this.word(row, to >>> 5) | (1 << (to & 31));
    }
  }

  countOf(row: number): number {
    let count = 0;
    for (let to = 0; to < this.size; to += 1) if (this.has(row, to)) count += 1;
    return count;
  }

  private word(row: number, word: number): number {
    return this.bits[row * this.words + word] ?? 0;
  }
}
