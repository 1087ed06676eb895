import { type AssignmentProblem } from '../assignment-problem';
import { InfeasibleAssignment, solveAssignment } from '../solve-assignment';
import { dutyArc, entryNode, freeArc, judgeNode } from '../solver/network';
import { pivotToOptimum } from '../solver/network-simplex';
import { spanTree } from '../solver/starting-tree';
import {
  type Carried,
  isMet,
  leavingNode,
  type LotteryNetwork,
  lotteryNetwork,
  nodeAround,
  type UnitProblem,
} from './lottery-network';

/** At most so many pairs of an entry come in each round. */
const NEW_PER_ENTRY = 4;
/** How many pairs of an entry are there from the beginning, beside those that it needs at least. */
const SPARE = 12;

export interface FlowLottery extends Carried {
  /** By how much the expected units may fall short of the most: 0, by prices of every pair. */
  readonly gap: number;
}

/**
 * The units of pairs with the greatest total within all limits, exactly: a flow with whole capacities, found by the same
 * network simplex as a plain assignment on each entry's most promising pairs, to which others come in by their price
 * (Ahuja, Magnanti and Orlin 1993, ch. 11 and 17.5). Begins with the plain assignment, of which each pair gets what it may.
 *
 * @returns undefined where nothing keeps the limits.
 */
export function lotteryByFlow(problem: AssignmentProblem, given: UnitProblem, most: number): FlowLottery | undefined {
  const start = startOf(problem, given, most);
  if (start === undefined) return undefined;
  let carried = start.carried;
  let { hints } = start;
  for (;;) {
    const lottery = lotteryNetwork(given, carried, () => most);
    const { network, firstPairArc } = lottery;
    for (let node = 0; node < hints.length; node++) network.potential[node] = hints[node] as number;
    for (let set = 0; set < lottery.nodeOf.length; set++) {
      const node = lottery.nodeOf[set] as number;
      const entry = entryNode(network.demand, given.sets.entry[set] as number);
      if (node > 0) network.potential[node] = network.potential[entry] as number;
    }
    spanTree(network);
    pivotToOptimum(network, () => undefined);
    const units = network.flow.slice(firstPairArc, firstPairArc + carried.pairs.length);
    carried = { pairs: carried.pairs, units };
    const comers = promising(given, lottery, carried.pairs);
    if (comers.length === 0)
      return isMet(lottery) ? { ...carried, gap: gapOf(given, lottery, carried, most) } : undefined;
    hints = network.potential.slice(0, 1 + network.demand.judges + network.demand.entries);
    carried = withPairs(carried, comers);
  }
}

/** Each entry's best pairs at the prices of the plain assignment, which carries what it may. */
function startOf(
  problem: AssignmentProblem,
  given: UnitProblem,
  most: number,
): { readonly carried: Carried; readonly hints: Float64Array } | undefined {
  const { judges, entries, scores } = problem;
  const { demand, sets } = given;
  const plain = plainSolution(problem);
  if (plain === undefined) return undefined;
  const { prices, readers } = plain;
  const hints = new Float64Array(1 + judges.length + entries.length);
  judges.forEach((_, j) => (hints[judgeNode(j)] = 0 - (prices.judges[j] ?? 0)));
  const pairs: number[] = [];
  const units: number[] = [];
  const worth = (pair: number) => (scores[pair] ?? 0) - (prices.judges[pair % judges.length] ?? 0);
  for (let e = 0; e < entries.length; e++) {
    const row = e * judges.length;
    const own: number[] = [];
    for (let pair = row; pair < row + judges.length; pair++) if (sets.mayCome[pair] === 1) own.push(pair);
    const least = Math.ceil((demand.wanted[e] as number) / most);
    const chosen = new Set((readers[e] ?? []).map((j) => row + j).filter((pair) => sets.mayCome[pair] === 1));
    own.sort((a, b) => worth(b) - worth(a));
    hints[1 + judges.length + e] = worth(own[least] ?? own[0] ?? row);
    const core = new Set([...own.slice(0, least + SPARE), ...chosen, ...covering(given, own, most)]);
    const carries = keepsSets(given, [...chosen], most) ? most : 0;
    for (const pair of [...core].sort((a, b) => a - b)) {
      pairs.push(pair);
      units.push(chosen.has(pair) ? carries : 0);
    }
  }
  return { carried: { pairs: Int32Array.from(pairs), units: Int32Array.from(units) }, hints };
}

/** The first of those in sets of which an entry must have some, so that there is a way to have them. */
function covering({ sets }: UnitProblem, own: readonly number[], most: number): number[] {
  if (sets.innermost === undefined) return [];
  const counts = new Map<number, number>();
  return own.filter((pair) => {
    let isWanted = false;
    for (let set = sets.innermost?.[pair] ?? -1; set >= 0; set = sets.outer[set] as number) {
      const count = counts.get(set) ?? 0;
      if (count * most >= (sets.least[set] as number)) continue;
      counts.set(set, count + 1);
      isWanted = true;
    }
    return isWanted;
  });
}

function plainSolution(problem: AssignmentProblem) {
  try {
    return solveAssignment(problem);
  } catch (error) {
    // Whoever can draw can draw something.
    if (error instanceof InfeasibleAssignment) return undefined;
    throw error;
  }
}

function keepsSets({ sets }: UnitProblem, chosen: readonly number[], most: number): boolean {
  const counts = new Map<number, number>();
  for (const pair of chosen)
    for (let set = sets.innermost?.[pair] ?? -1; set >= 0; set = sets.outer[set] as number)
      counts.set(set, (counts.get(set) ?? 0) + 1);
  return [...counts].every(([set, count]) => count * most <= (sets.most[set] as number));
}

/** The pairs left out that would add most, for each entry a few; none when the flow is the best of all pairs. */
function promising(
  { scores, demand, sets }: UnitProblem,
  { network, nodeOf }: LotteryNetwork,
  pairs: Int32Array,
): number[] {
  const { entries, judges } = demand;
  const { potential } = network;
  const found: number[] = [];
  const gains = new Float64Array(NEW_PER_ENTRY);
  const best = new Int32Array(NEW_PER_ENTRY);
  let at = 0;
  for (let e = 0, pair = 0; e < entries; e++) {
    let count = 0;
    for (let j = 0; j < judges; j++, pair++) {
      if (pairs[at] === pair) {
        at++;
        continue;
      }
      if (sets.mayCome[pair] !== 1) continue;
      const leaving = sets.innermost === undefined ? entryNode(demand, e) : leavingNode(sets, nodeOf, demand, pair);
      const gain = (scores[pair] as number) + (potential[judgeNode(j)] as number) - (potential[leaving] as number);
      if (gain <= (count < NEW_PER_ENTRY ? 0 : (gains[NEW_PER_ENTRY - 1] as number))) continue;
      let place = count < NEW_PER_ENTRY ? count++ : NEW_PER_ENTRY - 1;
      for (; place > 0 && (gains[place - 1] as number) < gain; place--) {
        gains[place] = gains[place - 1] as number;
        best[place] = best[place - 1] as number;
      }
      gains[place] = gain;
      best[place] = pair;
    }
    for (const one of best.subarray(0, count)) found.push(one);
  }
  return found;
}

function withPairs({ pairs, units }: Carried, comers: readonly number[]): Carried {
  const all = Int32Array.from([...pairs, ...comers]).sort();
  const carried = new Int32Array(all.length);
  let at = 0;
  all.forEach((pair, place) => {
    if (pairs[at] === pair) carried[place] = units[at++] as number;
  });
  return { pairs: all, units: carried };
}

/** What complementary slackness is violated by, over all pairs and limits; every part is at least 0 and whole. */
function gapOf(
  { scores, demand, sets }: UnitProblem,
  { network, nodeOf, dutyOf, freeOf }: LotteryNetwork,
  { pairs, units }: Carried,
  most: number,
): number {
  const { potential, flow } = network;
  const potentialOf = (node: number) => potential[node] as number;
  const flowOf = (arc: number) => flow[arc] as number;
  let gap = 0;
  const violated = (price: number, least: number, highest: number, carried: number) =>
    price > 0 ? price * (highest - carried) : price < 0 ? -price * (carried - least) : 0;
  for (let j = 0; j < demand.judges; j++) {
    const load = flowOf(freeArc(demand, j)) + flowOf(dutyArc(demand, j));
    gap += violated(0 - potentialOf(judgeNode(j)), demand.least[j] as number, demand.most[j] as number, load);
  }
  for (let set = 0; set < nodeOf.length; set++) {
    const node = nodeOf[set] as number;
    if (node === 0) continue;
    const price = potentialOf(node) - potentialOf(nodeAround(sets, nodeOf, demand, set));
    const load = flowOf(dutyOf[set] as number) + flowOf(freeOf[set] as number);
    gap += violated(price, sets.least[set] as number, sets.most[set] as number, load);
  }
  for (let pair = 0, at = 0; pair < scores.length; pair++) {
    const carried = pairs[at] === pair ? (units[at++] as number) : 0;
    if (sets.mayCome[pair] !== 1) continue;
    const leaving = potentialOf(leavingNode(sets, nodeOf, demand, pair));
    gap += violated(
      (scores[pair] as number) + potentialOf(judgeNode(pair % demand.judges)) - leaving,
      0,
      most,
      carried,
    );
  }
  return gap;
}
