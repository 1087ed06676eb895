import { scoreAt } from '../score-rows';
import type { Chosen } from './chosen';
import { mayChoose } from './demand';
import { addArc, entryNode, judgeNode, leavingNode, type Network } from './network';

const AT_MOST = 4;

/** Adds the arc of a pair; the caller sees to it that there is none yet. */
export function addPair(network: Network, entry: number, judge: number): number {
  const score = scoreAt(network.demand.scores, entry, judge);
  return addArc(network, leavingNode(network, entry, judge), judgeNode(judge), -score, 1);
}

/** What was known of the pairs that a core leaves out: none was worth more than `outside` at the `reference` prices. */
export interface LeftOut {
  readonly outside: Float64Array;
  readonly reference: Float64Array;
}

/**
 * Looks at every pair there may be and adds those that would improve the flow, for each entry the four that promise
 * most. What is in the network already promises nothing, unless it is chosen. Rows whose bound proves that they have
 * nothing to offer are passed over.
 * @returns the pairs added: none when the flow is optimal among all pairs.
 */
export function addColumns(network: Network, chosen: Chosen, { outside, reference }: LeftOut): [number, number][] {
  const { demand, potential } = network;
  const { entries, judges, scores } = demand;
  const judgePotential = potential.slice(judgeNode(0), judgeNode(judges));
  let drop = -Infinity;
  for (let j = 0; j < judges; j++) {
    const change = (reference[j] as number) + (judgePotential[j] as number);
    if (change > drop) drop = change;
  }
  const gains = new Float64Array(AT_MOST);
  const best = new Int32Array(AT_MOST);
  const added: [number, number][] = [];
  for (let e = 0; e < entries; e++) {
    const own = potential[entryNode(demand, e)] as number;
    if (demand.wanted[e] === 0 || (outside[e] as number) + drop <= own) continue;
    const row = scores.startOf(e);
    const { block } = scores;
    let found = 0;
    let least = 0;
    for (let j = 0; j < judges; j++) {
      const score = block[row + j] as number;
      const gain = score + (judgePotential[j] as number) - own;
      if (gain <= least) continue;
      const more = gain - Math.max(0, (potential[leavingNode(network, e, j)] as number) - own);
      if (more <= least || !mayChoose(demand, e, j, score) || chosen.has(e, j)) continue;
      let at = found < AT_MOST ? found++ : AT_MOST - 1;
      while (at > 0 && (gains[at - 1] as number) < more) {
        gains[at] = gains[at - 1] as number;
        best[at] = best[at - 1] as number;
        at--;
      }
      gains[at] = more;
      best[at] = j;
      if (found === AT_MOST) least = gains[AT_MOST - 1] as number;
    }
    for (let n = 0; n < found; n++) {
      const judge = best[n] as number;
      addPair(network, e, judge);
      added.push([e, judge]);
    }
  }
  return added;
}
