import { pivotToOptimum } from '../solver/network-simplex';
import { spanTree } from '../solver/starting-tree';
import { type Carried, isMet, lotteryNetwork, type UnitProblem } from './lottery-network';

/** What is nearer to a whole number than a program's tolerance is taken for none. */
const NOTHING = 0.5;

/**
 * Units near to the values of a program's solution that keep every limit exactly, each pair's within two of its value;
 * of these the ones that are worth most. They exist because the limits make a network: its rounded solutions are whole.
 *
 * @param values in units, not whole; near to a solution of all limits.
 * @param most so many units of a pair at most.
 * @returns undefined where the values are too far from a solution.
 */
export function roundLottery(
  given: UnitProblem,
  pairs: ArrayLike<number>,
  values: ArrayLike<number>,
  most: number,
): Carried | undefined {
  const { demand, sets } = given;
  const near = Array.from(pairs, (pair, at) => ({ pair, value: values[at] ?? 0 }))
    .filter(({ pair, value }) => value > NOTHING && sets.mayCome[pair] === 1)
    .sort((a, b) => a.pair - b.pair);
  const base = near.map(({ value }) => Math.min(most, Math.max(0, Math.floor(value) - 1)));
  const room = near.map(({ value }, at) => Math.min(most, Math.ceil(value) + 1) - (base[at] as number));
  const [wanted, least, highest] = [demand.wanted.slice(), demand.least.slice(), demand.most.slice()];
  const [setLeast, setMost] = [[...sets.least], [...sets.most]];
  const take = (from: Int32Array | number[], at: number, units: number) => (from[at] = (from[at] as number) - units);
  near.forEach(({ pair }, at) => {
    const [judge, units] = [pair % demand.judges, base[at] as number];
    take(wanted, Math.floor(pair / demand.judges), units);
    take(least, judge, units);
    take(highest, judge, units);
    for (let set = sets.innermost?.[pair] ?? -1; set >= 0; set = sets.outer[set] as number) {
      take(setLeast, set, units);
      take(setMost, set, units);
    }
  });
  const rest: UnitProblem = {
    ...given,
    demand: { ...demand, wanted, least: least.map((units) => Math.max(0, units)), most: highest },
    sets: { ...sets, least: setLeast.map((units) => Math.max(0, units)), most: setMost },
  };
  if ([wanted, highest, setMost].some((left) => left.some((units) => units < 0))) return undefined;
  const chosen = { pairs: Int32Array.from(near, ({ pair }) => pair), units: new Int32Array(near.length) };
  const lottery = lotteryNetwork(rest, chosen, (at) => room[at] as number);
  spanTree(lottery.network);
  pivotToOptimum(lottery.network, () => undefined);
  if (!isMet(lottery)) return undefined;
  const { network, firstPairArc } = lottery;
  return {
    ...chosen,
    units: chosen.units.map((_, at) => (base[at] as number) + (network.flow[firstPairArc + at] as number)),
  };
}
