import { scoreAt } from '../score-rows';
import { type Demand, roomInGroup } from './demand';
import {
  AT_UPPER,
  dutyArc,
  entryNode,
  entryOfNode,
  firstPair,
  freeArc,
  judgeNode,
  type Network,
  penaltyArc,
  ROOT,
} from './network';

/** What each wish and each limit costs: the solution of the dual problem, in whole numbers. */
export interface DualPrices {
  /** By entry: what it loses with one reading less; with the judge's price it is worth any pair that is not chosen. */
  readonly entries: readonly number[];
  /** By judge: what one more place would add to the total; negative where the minimum binds. */
  readonly judges: readonly number[];
  /** What one more judge of a group on an entry would add, where that is more than nothing. */
  readonly groups: readonly (readonly [entry: number, group: string, price: number])[];
}

/** Reads the prices from the potentials of an optimal tree. */
export function pricesOf(network: Network, groupName: (group: number) => string): DualPrices {
  const { demand, potential, groupNodes, groupCount } = network;
  // Not the negative zero, which JSON cannot keep.
  const entries = Array.from(demand.wanted, (_, e) => 0 + (potential[entryNode(demand, e)] as number));
  const judges = Array.from(demand.most, (_, j) => 0 - (potential[judgeNode(j)] as number));
  priceTheUnavailable(demand, entries, judges);
  const groups: [number, string, number][] = [];
  for (const [key, node] of groupNodes) {
    const entry = Math.floor(key / groupCount);
    const price = (potential[node] as number) - (entries[entry] as number);
    if (price > 0) groups.push([entry, groupName(key % groupCount), price]);
  }
  for (const [entry, group, price] of fullGroups(demand, entries, judges))
    groups.push([entry, groupName(group), price]);
  return { entries, judges, groups };
}

/** Pairs of judges without a place and of entries without a wish were never looked at: their prices rule them out. */
function priceTheUnavailable(demand: Demand, entries: number[], judges: number[]): void {
  const { scores, wanted, most } = demand;
  const worth = (e: number, j: number) => scoreAt(scores, e, j);
  const without = judges.map((_, j) => j).filter((j) => most[j] === 0);
  for (const j of without) judges[j] = 0;
  // Entry by entry, as the scores come.
  entries.forEach((price, e) => {
    if (wanted[e] === 0) return;
    for (const j of without) judges[j] = Math.max(judges[j] as number, worth(e, j) - price);
  });
  wanted.forEach((count, e) => {
    if (count > 0) return;
    entries[e] = judges.reduce((least, price, j) => Math.max(least, worth(e, j) - price), 0);
  });
}

/** The prices of groups of which an entry has as many fixed judges as it may have: no node was made for those. */
function fullGroups(demand: Demand, entries: readonly number[], judges: readonly number[]): [number, number, number][] {
  const { groups, scores, fixedStart, fixedJudges } = demand;
  if (!groups) return [];
  return entries.flatMap((own, e) => {
    const fixed = fixedJudges.subarray(fixedStart[e], fixedStart[e + 1]);
    const its = new Set(Array.from(fixed, (judge) => groups[judge] as number));
    const full = [...its].filter((group) => group >= 0 && roomInGroup(demand, e, group) === 0);
    return full.map((group): [number, number, number] => {
      const price = judges.reduce((least, judgePrice, j) => {
        if (groups[j] !== group || fixed.includes(j)) return least;
        return Math.max(least, scoreAt(scores, e, j) - own - judgePrice);
      }, 0);
      return [e, group, price];
    });
  });
}

/**
 * How far the total may be from the greatest: the sum of what complementary slackness is violated by. Every part is at
 * least 0, so that it is 0 only when each of them is. Pairs outside the network, once priced, have none.
 */
export function gapOf(network: Network): number {
  const { demand, potential, groupNodes, groupCount, arcs, from, to, cost, flow } = network;
  let gap = 0;
  for (let j = 0; j < demand.judges; j++) {
    const price = -(potential[judgeNode(j)] as number);
    const load = (flow[freeArc(demand, j)] as number) + (flow[dutyArc(demand, j)] as number);
    gap += price * (((price > 0 ? demand.most[j] : demand.least[j]) as number) - load);
  }
  const used = new Int32Array(network.nodes);
  for (let a = firstPair(demand); a < arcs; a++) {
    const node = from[a] as number;
    if ((to[a] as number) > demand.judges) {
      used[to[a] as number] = flow[a] as number;
      continue;
    }
    const place = entryOfNode(network, node);
    // Its price is made to rule its pairs out.
    if (demand.wanted[place] === 0) continue;
    const entry = potential[entryNode(demand, place)] as number;
    const worth =
      (potential[to[a] as number] as number) - (cost[a] as number) - Math.max(entry, potential[node] as number);
    gap += worth > 0 ? worth * (1 - (flow[a] as number)) : -worth * (flow[a] as number);
  }
  for (const [key, node] of groupNodes) {
    const entry = Math.floor(key / groupCount);
    const price = (potential[node] as number) - (potential[entryNode(demand, entry)] as number);
    if (price > 0) gap += price * (roomInGroup(demand, entry, key % groupCount) - (used[node] as number));
  }
  return gap;
}

/**
 * Where every place is taken the tree hangs by penalty arcs, and all prices hold the penalty. They stay right when all
 * of them fall together, until a judge's price is nothing; that is what people can read.
 */
export function lowerPenalties(network: Network): void {
  const { demand, nodes, parent, arc, potential, child, next, from, to, cost, state, arcs } = network;
  const hangs = new Uint8Array(nodes);
  for (let top = child[ROOT] as number; top >= 0; top = next[top] as number) {
    if (arc[top] !== penaltyArc(top)) continue;
    hangs[top] = 1;
    for (let node = child[top] as number; node >= 0;) {
      hangs[node] = 1;
      let after = child[node] as number;
      for (let up = node; after < 0 && up !== top; up = parent[up] as number) after = next[up] as number;
      node = after;
    }
  }
  for (let e = 0; e < demand.entries; e++) {
    if (demand.wanted[e] !== 0 && hangs[entryNode(demand, e)] === 0) return;
  }
  let rise = Infinity;
  for (let j = 0; j < demand.judges; j++) {
    if (hangs[judgeNode(j)] === 1) rise = Math.min(rise, -(potential[judgeNode(j)] as number));
  }
  for (let a = firstPair(demand); a < arcs; a++) {
    const [x, y] = [from[a] as number, to[a] as number];
    if (state[a] !== AT_UPPER || hangs[x] === 0 || hangs[y] === 1) continue;
    rise = Math.min(rise, (potential[y] as number) - (potential[x] as number) - (cost[a] as number));
  }
  if (rise === Infinity || rise <= 0) return;
  for (let node = 1; node < nodes; node++) if (hangs[node] === 1) potential[node] = (potential[node] as number) + rise;
}
