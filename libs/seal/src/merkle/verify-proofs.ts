import { toHex } from '../encoding/bytes';
import type { Primitives } from '../primitives';
import { nodeHash } from './merkle-hashes';

export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  /** The hash of the leaf (`leafHash`). */
  readonly leaf: Uint8Array;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

export interface ConsistencyClaim {
  readonly first: number;
  readonly second: number;
  readonly firstRoot: Uint8Array;
  readonly secondRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether a leaf is at its index under a root; the algorithm of RFC 9162, section 2.1.3.2, for the trees of RFC 6962. */
export function verifyInclusion({ index, size, leaf, proof, root }: InclusionClaim, primitives: Primitives): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const step of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(step, hash, primitives);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else hash = nodeHash(hash, step, primitives);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && equal(hash, root);
}

/**
 * Whether a tree only grew from its first root to its second; the algorithm of RFC 9162, section 2.1.4.2, for the trees
 * of RFC 6962. A first tree without leaves proves nothing: false.
 */
export function verifyConsistency(claim: ConsistencyClaim, primitives: Primitives): boolean {
  const { first, second, firstRoot, secondRoot, proof } = claim;
  if (!isCount(first) || !isCount(second) || first === 0 || first > second) return false;
  if (first === second) return proof.length === 0 && equal(firstRoot, secondRoot);
  const isPower = (first & (first - 1)) === 0;
  const [start, ...steps] = isPower ? [firstRoot, ...proof] : proof;
  if (!start || proof.length === 0) return false;
  let [node, last] = [first - 1, second - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let [older, newer] = [start, start];
  for (const step of steps) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      older = nodeHash(step, older, primitives);
      newer = nodeHash(step, newer, primitives);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else newer = nodeHash(newer, step, primitives);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && equal(older, firstRoot) && equal(newer, secondRoot);
}

// Counts stay below 2^31, so that they may be taken apart bit by bit.
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 2 ** 31;
const half = (value: number): number => Math.floor(value / 2);
const equal = (a: Uint8Array, b: Uint8Array): boolean => toHex(a) === toHex(b);
