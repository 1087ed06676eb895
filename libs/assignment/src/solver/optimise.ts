import { Chosen } from './chosen';
import { addColumns, type LeftOut } from './columns';
import { limitGroups } from './limit-groups';
import type { Network } from './network';
import { pivotToOptimum } from './network-simplex';
import { spanTree } from './starting-tree';

/** How far a solve has come. */
export interface SolveProgress {
  readonly rounds: number;
  readonly pivots: number;
  /** Pairs in the sparse core. */
  readonly columns: number;
}

/** Pivots and adds columns by turns until no pair that is left out could improve the flow. */
export function optimise(
  network: Network,
  leftOut: LeftOut,
  pause: (progress: SolveProgress) => void,
): { readonly chosen: Chosen; readonly added: [number, number][] } {
  const chosen = new Chosen(network.demand);
  const added: [number, number][] = [];
  let pivots = 0;
  for (let rounds = 1; ; rounds++) {
    const before = pivots;
    const tell = (further: number) => {
      pause({ rounds, pivots: before + further, columns: network.arcs });
    };
    pivots += pivotToOptimum(network, tell);
    tell(pivots - before);
    const found = addColumns(network, chosen.read(network), leftOut);
    if (found.length === 0) return { chosen, added };
    for (const pair of found) added.push(pair);
    if (limitGroups(network)) spanTree(network);
  }
}
