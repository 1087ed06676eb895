import { AT_LOWER, AT_UPPER, firstPair, IN_TREE, judgeNode, type Network, penaltyArc, ROOT } from './network';

/**
 * Spans a strongly feasible tree over a flow: from every node something can still be sent up to the root, as Cunningham
 * (1976) asks so that the simplex cannot cycle. Nodes are joined along the shortest residual ways by the potentials
 * they have, which may be guesses: at the right ones the tree is optimal. Sets states, tree, depths and potentials.
 */
export function spanTree(network: Network): void {
  const hints = network.potential.slice();
  // Few arcs lie close enough to be of use, and looking at all takes most of the time: those come in when it must be.
  if (!grow(network, hints, closeness(network, hints))) grow(network, hints, Infinity);
}

/** @returns whether every node was joined by arcs whose reduced cost is within the limit; always for no limit. */
function grow(network: Network, hints: Float64Array, limit: number): boolean {
  const { nodes, arcs, from, to, cost, capacity, flow, state, parent, arc, depth, child, next, previous } = network;
  for (let a = 0; a < arcs; a++) state[a] = flow[a] === capacity[a] ? AT_UPPER : AT_LOWER;
  const { start, ends } = residual(network, hints, limit);
  const key = new Float64Array(nodes).fill(Infinity);
  const joined = new Uint8Array(nodes);
  parent.fill(0, 0, nodes);
  child.fill(-1, 0, nodes);
  next.fill(-1, 0, nodes);
  previous.fill(-1, 0, nodes);
  arc.fill(-1, 0, nodes);
  depth.fill(0, 0, nodes);
  const heap = new NodeHeap(nodes, key);
  // Ends of arcs that are neither empty nor full: these must be in the tree.
  const bound: number[] = [];

  const join = (node: number) => {
    joined[node] = 1;
    const via = arc[node] as number;
    if (via >= 0) {
      const above = parent[node] as number;
      state[via] = IN_TREE;
      depth[node] = (depth[above] as number) + 1;
      const sibling = child[above] as number;
      next[node] = sibling;
      if (sibling >= 0) previous[sibling] = node;
      child[above] = node;
      network.potential[node] =
        from[via] === node
          ? (network.potential[above] as number) - (cost[via] as number)
          : (network.potential[above] as number) + (cost[via] as number);
    } else {
      network.potential[node] = 0;
    }
    const end = start[node + 1] as number;
    for (let at = start[node] as number; at < end; at++) {
      const a = ends[at] as number;
      const up = to[a] === node;
      const other = (up ? from[a] : to[a]) as number;
      if (joined[other] === 1) continue;
      const full = flow[a] === capacity[a];
      const empty = flow[a] === 0;
      if (!full && !empty) {
        parent[other] = node;
        arc[other] = a;
        key[other] = -Infinity;
        bound.push(other);
        continue;
      }
      const reduced = (cost[a] as number) + (hints[from[a] as number] as number) - (hints[to[a] as number] as number);
      const reach = (key[node] as number) + Math.max(0, up ? reduced : -reduced);
      if (reach < (key[other] as number)) {
        parent[other] = node;
        arc[other] = a;
        heap.lower(other, reach);
      }
    }
  };
  const joinAll = () => {
    for (;;) {
      let node = bound.pop();
      if (node !== undefined) {
        if (joined[node] === 0) {
          key[node] = key[parent[node] as number] as number;
          join(node);
        }
        continue;
      }
      node = heap.pop();
      if (node < 0) return;
      if (joined[node] === 0) join(node);
    }
  };
  key[ROOT] = 0;
  join(ROOT);
  joinAll();
  // Where every place is taken nothing is left to send: what remains hangs by a penalty arc, the cheapest judge first.
  const { judges } = network.demand;
  const byPrice = (a: number, b: number) => (hints[b] as number) - (hints[a] as number);
  const order = Array.from({ length: judges }, (_, j) => judgeNode(j)).sort(byPrice);
  const anyJudge = joined.subarray(judgeNode(0), judgeNode(judges)).includes(1);
  let hung = anyJudge ? 1 : 0;
  for (const node of order) {
    if (joined[node] === 1) continue;
    if (hung++ > 0 && limit !== Infinity) return false;
    hang(node);
  }
  for (let node = 1; node < nodes; node++) {
    if (joined[node] === 1) continue;
    if (limit !== Infinity) return false;
    hang(node);
  }
  return true;

  function hang(node: number): void {
    parent[node] = ROOT;
    arc[node] = penaltyArc(node);
    key[node] = 0;
    join(node);
    joinAll();
  }
}

/** A quarter of what pairs that are not chosen lack on average to be worth it. */
function closeness({ demand, arcs, from, to, cost, flow }: Network, hints: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let a = firstPair(demand); a < arcs; a++) {
    if (flow[a] !== 0) continue;
    const lack = (cost[a] as number) + (hints[from[a] as number] as number) - (hints[to[a] as number] as number);
    if (lack <= 0) continue;
    sum += lack;
    count++;
  }
  return count === 0 ? Infinity : sum / count / 4;
}

/**
 * For each node the arcs by which others can send something to it, but the penalty arcs that carry nothing: those are
 * a last resort.
 */
function residual(network: Network, hints: Float64Array, limit: number) {
  const { nodes, arcs, from, to, cost, flow, capacity, demand } = network;
  const penalties = demand.entries + demand.judges;
  const pairs = firstPair(demand);
  const sides = new Uint8Array(arcs);
  const start = new Int32Array(nodes + 1);
  for (let a = 0; a < arcs; a++) {
    const used = flow[a] as number;
    if (used === 0 && (a < penalties || capacity[a] === 0)) continue;
    const x = from[a] as number;
    const y = to[a] as number;
    if (a >= pairs && used === 0 && (cost[a] as number) + (hints[x] as number) - (hints[y] as number) > limit) continue;
    if (used > 0) {
      sides[a] = 1;
      start[x + 1] = (start[x + 1] as number) + 1;
    }
    if (used < (capacity[a] as number)) {
      sides[a] = (sides[a] as number) | 2;
      start[y + 1] = (start[y + 1] as number) + 1;
    }
  }
  for (let n = 0; n < nodes; n++) start[n + 1] = (start[n + 1] as number) + (start[n] as number);
  const next = start.slice();
  const ends = new Int32Array(start[nodes] as number);
  for (let a = 0; a < arcs; a++) {
    const side = sides[a] as number;
    if ((side & 1) !== 0) {
      const x = from[a] as number;
      const at = next[x] as number;
      ends[at] = a;
      next[x] = at + 1;
    }
    if ((side & 2) !== 0) {
      const y = to[a] as number;
      const at = next[y] as number;
      ends[at] = a;
      next[y] = at + 1;
    }
  }
  return { start, ends };
}

/** A binary heap of nodes by key, each in it once at most. */
class NodeHeap {
  private readonly nodes: Int32Array;
  private readonly place: Int32Array;
  private size = 0;

  constructor(
    count: number,
    private readonly key: Float64Array,
  ) {
    this.nodes = new Int32Array(count);
    this.place = new Int32Array(count).fill(-1);
  }

  lower(node: number, key: number): void {
    const { nodes, place } = this;
    this.key[node] = key;
    let at = place[node] as number;
    if (at < 0) at = this.size++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = nodes[above] as number;
      if ((this.key[other] as number) <= key) break;
      nodes[at] = other;
      place[other] = at;
      at = above;
    }
    nodes[at] = node;
    place[node] = at;
  }

  /** @returns the node of the lowest key, -1 when there is none. */
  pop(): number {
    if (this.size === 0) return -1;
    const { nodes, place, key } = this;
    const top = nodes[0] as number;
    place[top] = -1;
    const last = nodes[--this.size] as number;
    if (this.size === 0) return top;
    const its = key[last] as number;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.size) break;
      if (
        below + 1 < this.size &&
        (key[nodes[below + 1] as number] as number) < (key[nodes[below] as number] as number)
      ) {
        below++;
      }
      const other = nodes[below] as number;
      if ((key[other] as number) >= its) break;
      nodes[at] = other;
      place[other] = at;
      at = below;
    }
    nodes[at] = last;
    place[last] = at;
    return top;
  }
}
