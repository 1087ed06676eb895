import { AT_LOWER, AT_UPPER, IN_TREE, type Network } from './network';

/**
 * Pivots until no arc of the network lies (primal network simplex with block search; Ahuja, Magnanti and Orlin 1993,
 * chapter 11; Kovács 2015). The tree stays strongly feasible: the last blocking arc of the cycle leaves.
 * Penalty arcs, once out, stay out.
 * @param pause is called now and then, with the pivots so far; what it throws ends the search.
 * @returns the pivots it took.
 */
export function pivotToOptimum(network: Network, pause: (pivots: number) => void): number {
  const { entries, judges } = network.demand;
  const first = entries + judges;
  const searched = network.arcs - first;
  const block = Math.max(16, Math.ceil(Math.sqrt(searched)));
  let cursor = 0;
  let pivots = 0;
  for (;;) {
    const entering = nextEntering(network, first, searched, block, cursor);
    if (entering < 0) return pivots;
    cursor = entering - first + 1;
    pivot(network, entering);
    if ((++pivots & 4095) === 0) pause(pivots);
  }
}

/** The arc that promises most of the first block in which one promises anything; -1 when none does. */
function nextEntering(network: Network, first: number, searched: number, block: number, cursor: number): number {
  const { from, to, cost, state, potential } = network;
  let best = -1;
  let least = 0;
  let left = block;
  let a = first + cursor;
  const end = first + searched;
  for (let seen = 0; seen < searched; seen++, a++) {
    if (a >= end) a = first;
    const reduced =
      (state[a] as number) *
      ((cost[a] as number) + (potential[from[a] as number] as number) - (potential[to[a] as number] as number));
    if (reduced < least) {
      least = reduced;
      best = a;
    }
    if (--left === 0) {
      if (best >= 0) return best;
      left = block;
    }
  }
  return best;
}

function pivot(network: Network, entering: number): void {
  const { from, to, capacity, flow, state, parent, arc, depth } = network;
  const forward = state[entering] === AT_LOWER;
  const tail = (forward ? from[entering] : to[entering]) as number;
  const head = (forward ? to[entering] : from[entering]) as number;

  let x = tail;
  let y = head;
  while (x !== y) {
    if ((depth[x] as number) >= (depth[y] as number)) x = parent[x] as number;
    else y = parent[y] as number;
  }
  const meeting = x;

  let most = capacity[entering] as number;
  let leaving = -1;
  let onTail = false;
  for (let node = tail; node !== meeting; node = parent[node] as number) {
    const a = arc[node] as number;
    const spare = from[a] === node ? (flow[a] as number) : (capacity[a] as number) - (flow[a] as number);
    if (spare < most) {
      most = spare;
      leaving = node;
      onTail = true;
    }
  }
  for (let node = head; node !== meeting; node = parent[node] as number) {
    const a = arc[node] as number;
    const spare = from[a] === node ? (capacity[a] as number) - (flow[a] as number) : (flow[a] as number);
    if (spare <= most) {
      most = spare;
      leaving = node;
      onTail = false;
    }
  }

  if (most > 0) {
    flow[entering] = (flow[entering] as number) + (forward ? most : -most);
    for (let node = tail; node !== meeting; node = parent[node] as number) {
      const a = arc[node] as number;
      flow[a] = (flow[a] as number) + (from[a] === node ? -most : most);
    }
    for (let node = head; node !== meeting; node = parent[node] as number) {
      const a = arc[node] as number;
      flow[a] = (flow[a] as number) + (from[a] === node ? most : -most);
    }
  }
  if (leaving < 0) {
    state[entering] = forward ? AT_UPPER : AT_LOWER;
    return;
  }
  const left = arc[leaving] as number;
  state[entering] = IN_TREE;
  state[left] = flow[left] === 0 ? AT_LOWER : AT_UPPER;
  rehang(network, onTail ? tail : head, onTail ? head : tail, entering, leaving);
}

/** Hangs the part of the tree below `leaving` from `above` instead, by its node `node`. */
function rehang(network: Network, node: number, above: number, entering: number, leaving: number): void {
  const { from, cost, parent, arc, depth, child, next, previous, potential } = network;
  const target =
    from[entering] === node
      ? (potential[above] as number) - (cost[entering] as number)
      : (potential[above] as number) + (cost[entering] as number);
  const change = target - (potential[node] as number);
  let x = node;
  let newParent = above;
  let newArc = entering;
  for (;;) {
    const oldParent = parent[x] as number;
    const oldArc = arc[x] as number;
    const before = previous[x] as number;
    const after = next[x] as number;
    if (before >= 0) next[before] = after;
    else child[oldParent] = after;
    if (after >= 0) previous[after] = before;
    parent[x] = newParent;
    arc[x] = newArc;
    const sibling = child[newParent] as number;
    next[x] = sibling;
    previous[x] = -1;
    if (sibling >= 0) previous[sibling] = x;
    child[newParent] = x;
    if (x === leaving) break;
    newParent = x;
    newArc = oldArc;
    x = oldParent;
  }
  x = node;
  for (;;) {
    potential[x] = (potential[x] as number) + change;
    depth[x] = (depth[parent[x] as number] as number) + 1;
    let step = child[x] as number;
    while (step < 0) {
      if (x === node) return;
      step = next[x] as number;
      if (step < 0) x = parent[x] as number;
    }
    x = step;
  }
}
