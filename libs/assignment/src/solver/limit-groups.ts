import { roomInGroup } from './demand';
import { addArc, addGroupNode, entryNode, firstPair, type Network } from './network';

/**
 * Gives each limited group of which an entry has more judges in the network than it may have a node of its own.
 * @returns whether the network was changed, so that its tree must be spanned anew.
 */
export function limitGroups(network: Network): boolean {
  const { demand, groupCount } = network;
  const { groups } = demand;
  if (!groups) return false;
  const pairs = network.arcs;
  const sizes = new Map<number, number>();
  for (let a = firstPair(demand); a < pairs; a++) {
    const key = unlimitedKey(network, groups, a);
    if (key >= 0) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  const added = new Map<number, number>();
  for (const [key, size] of sizes) {
    const entry = Math.floor(key / groupCount);
    const room = roomInGroup(demand, entry, key % groupCount);
    if (size <= room) continue;
    added.set(key, addArc(network, entryNode(demand, entry), addGroupNode(network, key), 0, room));
  }
  if (added.size === 0) return false;
  const { from, to, flow } = network;
  for (let a = firstPair(demand); a < pairs; a++) {
    const arc = added.get(unlimitedKey(network, groups, a));
    if (arc === undefined) continue;
    from[a] = to[arc] as number;
    flow[arc] = (flow[arc] as number) + (flow[a] as number);
  }
  return true;
}

/** The entry and group of a pair whose arc leaves the entry itself, as one number; -1 for other arcs. */
function unlimitedKey({ demand, from, to, groupCount }: Network, groups: Int32Array, arc: number): number {
  const judge = (to[arc] as number) - 1;
  const entry = (from[arc] as number) - entryNode(demand, 0);
  if (judge >= demand.judges || entry >= demand.entries) return -1;
  const group = groups[judge] as number;
  return group < 0 ? -1 : entry * groupCount + group;
}
