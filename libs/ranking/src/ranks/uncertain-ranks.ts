import type { Random } from '../random/random';
import { RankOrder } from './rank-order';

/** What merits could be, given the marks: `fitSeverity` gives this. */
export interface MeritDraws {
  readonly ids: readonly string[];
  /** One draw of all merits together, in the order of the ids; higher is better. */
  readonly draw: (normal: () => number) => Float64Array;
}

export interface UncertainRanksOptions {
  readonly random: Random;
  /** How many draws; 1,000 when left out. */
  readonly draws?: number;
  /** Numbers of entries that are of interest, such as how many are awarded; each from 1 to below the number of entries. */
  readonly cuts?: readonly number[];
  /** The probability that a rank lies in its interval, above 0 and below 1; 0.9 when left out. */
  readonly level?: number;
}

/** Where an entry stands to a cut. */
export interface Standing {
  readonly cut: number;
  /** The probability of being among the first `cut`. */
  readonly among: number;
  /** How far its merit is above the line between the first `cut` and the others, in marks, and the deviation of that. */
  readonly margin: number;
  readonly error: number;
}

export interface UncertainRank {
  readonly entry: string;
  /** The mean of its ranks, 1 for the best. */
  readonly expected: number;
  /** Equal-tailed interval of the rank. */
  readonly low: number;
  readonly high: number;
  /** For each cut, in the order given. */
  readonly standings: readonly Standing[];
}

/**
 * Expected ranks and their intervals (R. Heyard, M. Ott, G. Salanti, M. Egger, "Rethinking the funding line at the Swiss
 * National Science Foundation: Bayesian ranking and lottery", Statistics and Public Policy 9, 2022; expected rank: N. M.
 * Laird, T. A. Louis 1989): merits are drawn together from their distribution given the marks, and ranked each time.
 *
 * The draws are a parametric bootstrap from the fitted model of entries, judges and noise. Drawing an entry's own marks
 * again with replacement would not do: from five marks it understates the variance by a fifth, makes ties by the
 * hundred, and cannot see that one strict judge moves all entries of that judge together.
 * @returns best expected rank first, equals by id.
 * @throws RangeError for a cut, level or number of draws that cannot be.
 */
export function uncertainRanks(
  { ids, draw }: MeritDraws,
  { random, draws = 1_000, cuts = [], level = 0.9 }: UncertainRanksOptions,
): readonly UncertainRank[] {
  const size = ids.length;
  if (!Number.isSafeInteger(draws) || draws < 1) throw new RangeError(`${draws} draws cannot be made`);
  if (!(level > 0 && level < 1)) throw new RangeError(`an interval of level ${level} cannot be given`);
  const wrong = cuts.find((cut) => !Number.isSafeInteger(cut) || cut < 1 || cut >= size);
  if (wrong !== undefined) throw new RangeError(`${size} entries cannot be cut after ${wrong}`);

  const order = new RankOrder(size);
  // Entry by entry, so that an entry's ranks lie together when they are sorted.
  const ranks = size < 65_536 ? new Uint16Array(size * draws) : new Uint32Array(size * draws);
  const tallies = cuts.map((cut) => new Tally(cut, size));
  for (let time = 0; time < draws; time += 1) {
    const merits = draw(random.normal);
    const best = order.order(merits);
    for (let place = 0; place < size; place += 1) ranks[whole(best, place) * draws + time] = place + 1;
    for (const tally of tallies) tally.add(merits, best);
  }
  const lowest = Math.floor(((1 - level) / 2) * draws);
  return ids
    .map((entry, index) => {
      const own = ranks.subarray(index * draws, (index + 1) * draws).sort();
      let sum = 0;
      for (const rank of own) sum += rank;
      return {
        entry,
        expected: sum / draws,
        low: own[lowest] ?? 1,
        high: own[draws - 1 - lowest] ?? size,
        standings: tallies.map((tally) => tally.of(index, draws)),
      };
    })
    .sort((a, b) => a.expected - b.expected || (a.entry < b.entry ? -1 : 1));
}

/** Adds up, draw by draw, how each entry stands to one cut. */
class Tally {
  private readonly among: Uint32Array;
  private readonly sums: Float64Array;
  private readonly squares: Float64Array;

  constructor(
    private readonly cut: number,
    size: number,
  ) {
    this.among = new Uint32Array(size);
    this.sums = new Float64Array(size);
    this.squares = new Float64Array(size);
  }

  add(merits: Float64Array, best: Uint32Array): void {
    const { among, sums, squares, cut } = this;
    for (let place = 0; place < cut; place += 1) among[whole(best, place)] = whole(among, whole(best, place)) + 1;
    const line = (real(merits, whole(best, cut - 1)) + real(merits, whole(best, cut))) / 2;
    for (let index = 0; index < sums.length; index += 1) {
      const margin = real(merits, index) - line;
      sums[index] = real(sums, index) + margin;
      squares[index] = real(squares, index) + margin * margin;
    }
  }

  of(index: number, draws: number): Standing {
    const margin = real(this.sums, index) / draws;
    const variance = real(this.squares, index) / draws - margin * margin;
    const error = Math.sqrt(Math.max(0, variance));
    return { cut: this.cut, among: whole(this.among, index) / draws, margin, error };
  }
}

const real = (values: Float64Array, index: number): number => values[index] as number;
const whole = (values: Uint32Array, index: number): number => values[index] as number;
