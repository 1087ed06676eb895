import type { Mark } from '../mark';
import { type Ballot, ballotsOf } from './ballots';
import { type Duel, duelsOf } from './bradley-terry';
import { byCodeUnits } from './code-unit-order';
import { toDecimals } from './decimals';
import { grouped } from './grouped';
import { spread } from './location';
import { rankingMethodNamed, type RankingOptions } from './ranking-methods';
import { readingsOf } from './readings';

export interface RankRequest {
  readonly method: string;
  readonly version: number;
  /** Every entry that takes part, judged or not; what is said of others is passed over. Those in the input if left out. */
  readonly entries?: readonly string[];
  readonly marks?: readonly Mark[];
  /** Instead of the orders that marks give. */
  readonly ballots?: readonly Ballot[];
  /** Instead of the pairs that ballots give. */
  readonly duels?: readonly Duel[];
  readonly options?: RankingOptions;
}

export interface RankedEntry {
  readonly entry: string;
  /** 1 for the best; tied entries share a rank and the next one is skipped (1, 2, 2, 4). */
  readonly rank: number;
  /** What the order is by, in the method's unit, rounded; higher is better. Null when nothing is known of the entry. */
  readonly value: number | null;
  /** How many readings it has; of the ballots it is on, or the duels it was in, where those were given instead. */
  readonly count: number;
  /** Sample standard deviation of its readings, rounded; null for fewer than two. */
  readonly spread: number | null;
  /** All entries of this rank, itself among them; the same array for each. Empty when nothing is known of the entry. */
  readonly tied: readonly string[];
}

/**
 * Puts entries in order by a method of `rankingMethods`. Equal input in any order gives the same output, to the last bit
 * and on every machine: sums are added up by entry, then judge, ids compare by code units, and the arithmetic is + − × ÷
 * and the square root, which IEEE 754 defines exactly.
 * @returns every entry, best first, those without a value last; equals by id.
 * @throws RangeError for a method or version that is not there, more entries than the method takes, an entry named
 *   twice, or input that the method refuses (`readingsOf`, `checkBallots`, `bradleyTerry`).
 */
export function rank({
  method,
  version,
  entries,
  marks = [],
  ballots,
  duels,
  options = {},
}: RankRequest): RankedEntry[] {
  const chosen = rankingMethodNamed(method);
  if (version !== chosen.version)
    throw new RangeError(`${method} has version ${chosen.version} here; the result asks for version ${version}`);
  const known = entries ?? namedIn(marks, ballots, duels);
  const taking = new Set(known);
  if (taking.size < known.length) throw new RangeError('an entry is named twice');
  if (taking.size > chosen.most) throw new RangeError(`${method} takes at most ${chosen.most} entries`);

  const readings = readingsOf(
    marks.filter(({ entry }) => taking.has(entry)),
    options.weights,
  );
  const orders = ballots?.map((ballot) => of(ballot, taking)).filter(({ order }) => order.length > 0);
  const met = duels?.filter(({ winner, loser }) => taking.has(winner) && taking.has(loser));
  const usedBallots = orders ?? ballotsOf(readings);
  const values = chosen.values({
    readings,
    ballots: usedBallots,
    duels: () => met ?? duelsOf(usedBallots),
    options,
  });
  const decimals = options.decimals ?? 3;
  const spreads = new Map(
    [...grouped(readings, ({ entry }) => entry)].map(([entry, own]) => [entry, spread(own.map(({ value }) => value))]),
  );
  const counts = countsOf(met?.flatMap(inDuel) ?? orders?.flatMap(onBallot) ?? readings.map(({ entry }) => [entry, 1]));
  const described = [...taking].map((entry) => {
    const value = values.get(entry);
    const deviation = spreads.get(entry) ?? null;
    return {
      entry,
      value: value === undefined ? null : toDecimals(value, decimals),
      count: counts.get(entry) ?? 0,
      spread: deviation === null ? null : toDecimals(deviation, decimals),
    };
  });
  return inOrder(described);
}

/** Orders by value and gives ranks; shared by what reorders entries afterwards. */
function inOrder(described: readonly Omit<RankedEntry, 'rank' | 'tied'>[]): RankedEntry[] {
  const sorted = described.toSorted(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      (b.value ?? 0) - (a.value ?? 0) ||
      byCodeUnits(a.entry, b.entry),
  );
  let rank = 1;
  return [...grouped(sorted, ({ value }) => value)].flatMap(([value, group]) => {
    const tied = value === null ? [] : group.map(({ entry }) => entry);
    const own = rank;
    rank += group.length;
    return group.map(({ entry, count, spread: deviation }) => ({
      ...{ entry, rank: own, value, count, spread: deviation, tied },
    }));
  });
}

function namedIn(
  marks: readonly Mark[],
  ballots: readonly Ballot[] = [],
  duels: readonly Duel[] = [],
): readonly string[] {
  return [
    ...new Set([
      ...marks.map(({ entry }) => entry),
      ...ballots.flatMap(({ order }) => order.flat()),
      ...duels.flatMap(({ winner, loser }) => [winner, loser]),
    ]),
  ];
}

const of = (ballot: Ballot, taking: ReadonlySet<string>): Ballot => ({
  ...ballot,
  order: ballot.order
    .map((group) => group.filter((entry) => taking.has(entry)).toSorted(byCodeUnits))
    .filter(({ length }) => length > 0),
});
const onBallot = ({ order, count = 1 }: Ballot): (readonly [string, number])[] =>
  order.flat().map((entry) => [entry, count]);
const inDuel = ({ winner, loser, count = 1 }: Duel): (readonly [string, number])[] => [
  [winner, count],
  [loser, count],
];

function countsOf(named: readonly (readonly [entry: string, count: number])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [entry, count] of named) counts.set(entry, (counts.get(entry) ?? 0) + count);
  return counts;
}
