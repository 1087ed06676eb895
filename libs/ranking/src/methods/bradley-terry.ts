import { type Ballot, checkBallots } from './ballots';
import { byCodeUnits } from './code-unit-order';

/** One entry set against another. */
export interface Duel {
  readonly winner: string;
  readonly loser: string;
  /** How often, a finite number above 0; half for each side of a draw. 1 when left out. */
  readonly count?: number;
}

export interface BradleyTerryOptions {
  /**
   * So many imagined draws of each entry against an average one keep the strength of who won or lost every duel finite.
   * 0 is the plain likelihood.
   */
  readonly draws: number;
}

/** A final, not a first round: each step looks at every pair. */
export const MOST_FOR_BRADLEY_TERRY = 200;
const MOST_STEPS = 50_000;
const ENOUGH = 1e-10;

/**
 * Strengths by which one entry beats another with probability strength / (strength + strength) (Bradley and Terry
 * 1952), at the likelihood's maximum, by minorization–maximization (D. R. Hunter, "MM algorithms for generalized
 * Bradley–Terry models", Annals of Statistics 32, 2004). Additions, products and quotients only, in one order.
 * @returns strengths above 0 whose sum is 1. Their logarithms' differences are the coefficients of a logistic regression.
 * @throws RangeError without draws when the duels do not settle it (Hunter's assumption 1: some entries never lost to, or
 *   never met, the others) or hardly do; for more than two hundred entries; for a count that is not above 0; for an entry
 *   against itself.
 */
export function bradleyTerry(duels: readonly Duel[], { draws }: BradleyTerryOptions): ReadonlyMap<string, number> {
  const entries = [...new Set(duels.flatMap(({ winner, loser }) => [winner, loser]))].toSorted(byCodeUnits);
  const size = entries.length;
  if (size > MOST_FOR_BRADLEY_TERRY)
    throw new RangeError(`${size} entries are too many to compare in pairs; the most are ${MOST_FOR_BRADLEY_TERRY}`);
  if (!(draws >= 0 && Number.isFinite(draws))) throw new RangeError(`${draws} draws cannot be imagined`);
  const wins = winsOf(duels, entries);
  if (draws === 0 && !connected(wins, size))
    throw new RangeError(
      'the duels do not settle how strong each entry is: some never lost to, or never met, the others',
    );

  const won = new Float64Array(size);
  const met = wins.map((count, index) => count + at(wins, (index % size) * size + Math.floor(index / size)));
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) won[row] = at(won, row) + at(wins, row * size + column);
  let strengths = new Float64Array(size).fill(1);
  for (let step = 0; ; step += 1) {
    if (step === MOST_STEPS)
      throw new RangeError('the duels hardly settle how strong each entry is: imagine more draws');
    const next = strengths.map((strength, row) => {
      let weight = draws / (strength + 1);
      for (let column = 0; column < size; column += 1) {
        const times = at(met, row * size + column);
        if (times > 0) weight += times / (strength + at(strengths, column));
      }
      return (at(won, row) + draws / 2) / weight;
    });
    // With draws the average entry, of strength 1, sets the scale; without, any scale will do.
    const scale = draws > 0 ? 1 : size / sumOf(next);
    const moved = next.reduce((most, strength, row) => {
      const change = Math.abs((strength * scale) / at(strengths, row) - 1);
      return change > most ? change : most;
    }, 0);
    strengths = next.map((strength) => strength * scale);
    if (moved < ENOUGH) break;
  }
  const total = sumOf(strengths);
  return new Map(entries.map((entry, row) => [entry, at(strengths, row) / total]));
}

/** Every pair on a ballot as a duel; level entries as half a win for each. */
export function duelsOf(ballots: readonly Ballot[]): readonly Duel[] {
  checkBallots(ballots);
  return ballots.flatMap(({ order, count = 1 }) =>
    order.flatMap((group, level) => {
      const lower = order.slice(level + 1).flat();
      return group.flatMap((winner) => [
        ...lower.map((loser) => ({ winner, loser, count })),
        ...group.filter((other) => other !== winner).map((loser) => ({ winner, loser, count: count / 2 })),
      ]);
    }),
  );
}

function winsOf(duels: readonly Duel[], entries: readonly string[]): Float64Array {
  const indexes = new Map(entries.map((entry, index) => [entry, index]));
  const wins = new Float64Array(entries.length * entries.length);
  const inOrder = duels.toSorted(
    (a, b) => byCodeUnits(a.winner, b.winner) || byCodeUnits(a.loser, b.loser) || (a.count ?? 1) - (b.count ?? 1),
  );
  for (const { winner, loser, count = 1 } of inOrder) {
    if (!(count > 0 && Number.isFinite(count))) throw new RangeError(`a duel was won ${count} times`);
    if (winner === loser) throw new RangeError(`${winner} was set against itself`);
    const index = (indexes.get(winner) ?? 0) * entries.length + (indexes.get(loser) ?? 0);
    wins[index] = at(wins, index) + count;
  }
  return wins;
}

/** Whether from every entry one gets to every other along wins: there and back from the first. */
function connected(wins: Float64Array, size: number): boolean {
  const reached = (won: (from: number, to: number) => number): number => {
    const seen = new Set([0]);
    for (const from of seen) for (let to = 0; to < size; to += 1) if (won(from, to) > 0) seen.add(to);
    return seen.size;
  };
  return (
    size === 0 ||
    (reached((from, to) => at(wins, from * size + to)) === size &&
      reached((from, to) => at(wins, to * size + from)) === size)
  );
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

const at = (values: Float64Array, index: number): number => values[index] as number;
