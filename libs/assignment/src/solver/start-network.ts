import type { Demand } from './demand';
import { AT_LOWER, dutyArc, emptyNetwork, entryNode, freeArc, judgeNode, type Network, penaltyArc } from './network';
import { addPair } from './columns';
import { limitGroups } from './limit-groups';
import { spanTree } from './starting-tree';
import type { Start } from './start';

/** The network of a start with its tree. */
export function networkOf(demand: Demand, start: Start): Network {
  const { entries, judges } = demand;
  const { candidates, held, extras, heldExtras, judgePrices, entryPrices } = start;
  const { width, count, judge, score } = candidates;
  const room = count.reduce((sum, listed) => sum + listed, 0) + extras.length + (entries >> 2);
  const network = emptyNetwork(demand, room);
  const { from, to, cost, capacity, flow, state } = network;
  const load = new Int32Array(judges);
  let arc = network.arcs;
  for (let e = 0; e < entries; e++) {
    const node = entryNode(demand, e);
    let unmet = demand.wanted[e] as number;
    for (let slot = e * width; slot < e * width + (count[e] as number); slot++, arc++) {
      const j = judge[slot] as number;
      from[arc] = node;
      to[arc] = judgeNode(j);
      cost[arc] = -(score[slot] as number);
      capacity[arc] = 1;
      state[arc] = AT_LOWER;
      if (held[slot] === 1) {
        flow[arc] = 1;
        load[j] = (load[j] as number) + 1;
        unmet--;
      }
    }
    flow[penaltyArc(node)] = unmet;
  }
  network.arcs = arc;
  extras.forEach(([e, j], at) => {
    const extra = addPair(network, e, j);
    if (heldExtras[at] !== 1) return;
    const unmet = penaltyArc(entryNode(demand, e));
    network.flow[extra] = 1;
    network.flow[unmet] = (network.flow[unmet] as number) - 1;
    load[j] = (load[j] as number) + 1;
  });
  for (let j = 0; j < judges; j++) {
    const duty = Math.min(load[j] as number, demand.least[j] as number);
    network.flow[dutyArc(demand, j)] = duty;
    network.flow[freeArc(demand, j)] = (load[j] as number) - duty;
  }
  for (let j = 0; j < judges; j++) network.potential[judgeNode(j)] = -(judgePrices[j] as number);
  for (let e = 0; e < entries; e++) network.potential[entryNode(demand, e)] = entryPrices[e] as number;
  limitGroups(network);
  spanTree(network);
  return network;
}
