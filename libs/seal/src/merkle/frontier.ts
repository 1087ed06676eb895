import { fromHex, toHex } from '../encoding/bytes';
import type { Primitives } from '../primitives';
import { emptyRoot, leafHash, nodeHash } from './merkle-hashes';

/**
 * All that is needed of a Merkle tree to add to it and to know its root: the hashes of its complete subtrees from the
 * left, the largest first, one for each bit of its size.
 */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly string[];
}

export const emptyFrontier: Frontier = { size: 0, peaks: [] };

/** The tree with one leaf more. */
export function growFrontier({ size, peaks }: Frontier, data: Uint8Array, primitives: Primitives): Frontier {
  const next = [...peaks];
  let hash = leafHash(data, primitives);
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
    const left = next.pop();
    if (left === undefined) throw new RangeError(`a tree of ${size} leaves has more complete subtrees`);
    hash = nodeHash(fromHex(left), hash, primitives);
  }
  return { size: size + 1, peaks: [...next, toHex(hash)] };
}

/** The root (RFC 6962, section 2.1): the subtrees put together from the right. */
export function frontierRoot({ peaks }: Frontier, primitives: Primitives): string {
  const hashes = peaks.map(fromHex);
  const last = hashes.pop();
  return toHex(
    last ? hashes.reduceRight((root, peak) => nodeHash(peak, root, primitives), last) : emptyRoot(primitives),
  );
}
