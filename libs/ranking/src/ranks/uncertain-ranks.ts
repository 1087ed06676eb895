import { byCodeUnits } from '../methods/code-unit-order';
import { type Random, shuffled } from '../random/random';
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
  // Draw by draw: the ranks of one draw lie together and stay in the cache while they are written in any order.
  const ranks = size < 65_536 ? new Uint16Array(size * draws) : new Uint32Array(size * draws);
  const tallies = cuts.map((cut) => new Tally(cut, size));
  for (let time = 0; time < draws; time += 1) {
    const merits = draw(random.normal);
    const best = order.order(merits);
    // Where the marks tell entries not apart at all, any order is as likely as another.
    if (real(merits, whole(best, 0)) === real(merits, whole(best, size - 1))) best.set(shuffled([...best], random));
    const row = time * size;
    for (let place = 0; place < size; place += 1) ranks[row + whole(best, place)] = place + 1;
    for (const tally of tallies) tally.add(merits, best);
  }
  const summaries = summaryOf(ranks, size, draws, Math.floor(((1 - level) / 2) * draws));
  return ids
    .map((entry, index) => ({
      ...{ entry, expected: summaries.expected[index] ?? 1 },
      ...{ low: summaries.low[index] ?? 1, high: summaries.high[index] ?? size },
      standings: tallies.map((tally) => tally.of(index, draws)),
    }))
    .sort((a, b) => a.expected - b.expected || byCodeUnits(a.entry, b.entry));
}

/** How many entries' ranks are gathered at once: what a line of the cache holds. */
const BLOCK = 32;

/** Mean, and the ranks that `lowest` draws are below and above, of each entry. */
function summaryOf(ranks: Uint16Array | Uint32Array, size: number, draws: number, lowest: number) {
  const [expected, low, high] = [new Float64Array(size), new Uint32Array(size), new Uint32Array(size)];
  const gathered = Array.from({ length: BLOCK }, () => new Uint32Array(draws));
  for (let start = 0; start < size; start += BLOCK) {
    const width = Math.min(BLOCK, size - start);
    for (let time = 0; time < draws; time += 1)
      for (let offset = 0; offset < width; offset += 1) {
        const own = gathered[offset];
        if (own) own[time] = whole(ranks, time * size + start + offset);
      }
    gathered.slice(0, width).forEach((own, offset) => {
      own.sort();
      let sum = 0;
      for (let time = 0; time < draws; time += 1) sum += whole(own, time);
      expected[start + offset] = sum / draws;
      low[start + offset] = whole(own, lowest);
      high[start + offset] = whole(own, draws - 1 - lowest);
    });
  }
  return { expected, low, high };
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
const whole = (values: Uint16Array | Uint32Array, index: number): number => values[index] as number;
