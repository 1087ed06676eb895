import type { Demand } from './demand';

/** Where an arc is that is no part of the tree. */
export const AT_LOWER = 1;
export const IN_TREE = 0;
export const AT_UPPER = -1;

export const ROOT = 0;
const UNLIMITED = 0x3fff_ffff;

/**
 * A flow from entries (and their groups) to judges to the root, with a spanning tree. Nodes: the root, the judges, the
 * entries, the groups within entries. Arcs, in this order: a penalty arc from each judge and entry to the root, for
 * what nobody reads; from each judge to the root its free places and its obligatory ones, which are rewarded; then
 * pairs and groups.
 */
export interface Network {
  readonly demand: Demand;
  /** Costs more than any way through the network can save. */
  readonly penalty: number;
  nodes: number;
  arcs: number;
  from: Int32Array;
  to: Int32Array;
  cost: Float64Array;
  capacity: Int32Array;
  flow: Int32Array;
  state: Int8Array;
  /** The tree: each node's parent, the arc between them, and the doubly linked children. */
  parent: Int32Array;
  arc: Int32Array;
  depth: Int32Array;
  child: Int32Array;
  next: Int32Array;
  previous: Int32Array;
  potential: Float64Array;
  /** The nodes of an entry's limited groups, by `entry * groupCount + group`. */
  readonly groupNodes: Map<number, number>;
  /** The entry of each such node, from the first on. */
  readonly groupEntries: number[];
  readonly groupCount: number;
}

export const judgeNode = (judge: number): number => 1 + judge;
export const entryNode = ({ judges }: Demand, entry: number): number => 1 + judges + entry;
export const freeArc = ({ judges, entries }: Demand, judge: number): number => judges + entries + judge;
export const dutyArc = ({ judges, entries }: Demand, judge: number): number => 2 * judges + entries + judge;
export const penaltyArc = (node: number): number => node - 1;
export const firstPair = ({ judges, entries }: Demand): number => 3 * judges + entries;

/** The entry to which a node that pairs leave belongs. */
export function entryOfNode({ demand, groupEntries }: Network, node: number): number {
  const place = node - entryNode(demand, 0);
  return place < demand.entries ? place : (groupEntries[place - demand.entries] as number);
}

/**
 * The network without any pairs: nothing is read, no tree stands yet.
 * @param further nodes beyond the entries', which no penalty arc leaves.
 */
export function emptyNetwork(demand: Demand, room: number, further = 0): Network {
  const { entries, judges, groups } = demand;
  const nodes = 1 + judges + entries + further;
  const size = firstPair(demand) + room;
  const network: Network = {
    demand,
    penalty: penaltyOf(demand),
    nodes,
    arcs: 0,
    from: new Int32Array(size),
    to: new Int32Array(size),
    cost: new Float64Array(size),
    capacity: new Int32Array(size),
    flow: new Int32Array(size),
    state: new Int8Array(size),
    parent: new Int32Array(nodes),
    arc: new Int32Array(nodes),
    depth: new Int32Array(nodes),
    child: new Int32Array(nodes),
    next: new Int32Array(nodes),
    previous: new Int32Array(nodes),
    potential: new Float64Array(nodes),
    groupNodes: new Map(),
    groupEntries: [],
    groupCount: groups ? groups.reduce((most, group) => Math.max(most, group + 1), 0) : 0,
  };
  for (let node = 1; node <= judges + entries; node++) addArc(network, node, ROOT, network.penalty, UNLIMITED);
  for (let e = 0; e < entries; e++) network.flow[penaltyArc(entryNode(demand, e))] = demand.wanted[e] as number;
  for (let j = 0; j < judges; j++) {
    addArc(network, judgeNode(j), ROOT, 0, (demand.most[j] as number) - (demand.least[j] as number));
  }
  for (let j = 0; j < judges; j++) addArc(network, judgeNode(j), ROOT, -network.penalty, demand.least[j] as number);
  return network;
}

/**
 * A way through the network passes each judge once at most, by two pairs of less than 2^31 each. A matrix of scores that
 * fits in memory has fewer than 2^16 rows or columns, so that potentials stay below 2^50: exact, even in eighths.
 */
function penaltyOf({ entries, judges }: Demand): number {
  return (Math.min(entries, judges) + 2) * 2 ** 32;
}

export function addArc(network: Network, from: number, to: number, cost: number, capacity: number): number {
  if (network.arcs === network.from.length) growArcs(network);
  const arc = network.arcs++;
  network.from[arc] = from;
  network.to[arc] = to;
  network.cost[arc] = cost;
  network.capacity[arc] = capacity;
  network.flow[arc] = 0;
  network.state[arc] = AT_LOWER;
  return arc;
}

/** The node that a pair's arc leaves: the entry's, or the one of the judge's group within it where that is limited. */
export function leavingNode(network: Network, entry: number, judge: number): number {
  const { demand, groupNodes, groupCount } = network;
  if (groupNodes.size > 0) {
    const group = demand.groups?.[judge] ?? -1;
    const node = group < 0 ? undefined : groupNodes.get(entry * groupCount + group);
    if (node !== undefined) return node;
  }
  return entryNode(demand, entry);
}

/** Adds the node of a limited group within an entry, at the entry's potential. */
export function addGroupNode(network: Network, key: number): number {
  const node = network.nodes++;
  const entry = Math.floor(key / network.groupCount);
  if (node === network.parent.length) {
    const size = node * 2;
    network.parent = grown(network.parent, new Int32Array(size));
    network.arc = grown(network.arc, new Int32Array(size));
    network.depth = grown(network.depth, new Int32Array(size));
    network.child = grown(network.child, new Int32Array(size));
    network.next = grown(network.next, new Int32Array(size));
    network.previous = grown(network.previous, new Int32Array(size));
    network.potential = grown(network.potential, new Float64Array(size));
  }
  network.potential[node] = network.potential[entryNode(network.demand, entry)] as number;
  network.groupNodes.set(key, node);
  network.groupEntries.push(entry);
  return node;
}

function growArcs(network: Network): void {
  const size = network.arcs + (network.arcs >> 2) + 64;
  network.from = grown(network.from, new Int32Array(size));
  network.to = grown(network.to, new Int32Array(size));
  network.cost = grown(network.cost, new Float64Array(size));
  network.capacity = grown(network.capacity, new Int32Array(size));
  network.flow = grown(network.flow, new Int32Array(size));
  network.state = grown(network.state, new Int8Array(size));
}

function grown<T extends Int32Array | Float64Array | Int8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
