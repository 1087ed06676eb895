import type { Primitives } from '../primitives';
import { emptyRoot, leafHash, nodeHash } from './merkle-hashes';

/**
 * A Merkle tree to which leaves are only ever added (RFC 6962, section 2.1), with the roots and proofs of every size it
 * had. Keeps the hash of each complete subtree: twice as many hashes as leaves, and a root or proof of any size costs
 * the logarithm of it.
 */
export class MerkleTree {
  /** Hashes of the complete subtrees of 1, 2, 4, 8, … leaves, from the left. */
  private readonly levels: Uint8Array[][] = [[]];

  constructor(private readonly primitives: Primitives) {}

  get size(): number {
    return this.levels[0]?.length ?? 0;
  }

  /** Adds a leaf with this data. */
  append(data: Uint8Array): void {
    let hash = leafHash(data, this.primitives);
    for (let height = 0; ; height += 1) {
      const level = (this.levels[height] ??= []);
      level.push(hash);
      const left = level[level.length - 2];
      if (level.length % 2 === 1 || !left) return;
      hash = nodeHash(left, hash, this.primitives);
    }
  }

  /** The root when the tree had `size` leaves; of all when left out. @throws RangeError for a size it never had. */
  root(size = this.size): Uint8Array {
    this.requireSize(size);
    return size === 0 ? emptyRoot(this.primitives) : this.subtree(0, size);
  }

  /**
   * The audit path of a leaf (RFC 6962, section 2.1.1): what it takes to come from it to the root of `size` leaves.
   * @throws RangeError for a leaf that this tree did not have.
   */
  inclusionProof(index: number, size = this.size): Uint8Array[] {
    this.requireSize(size);
    if (!Number.isInteger(index) || index < 0 || index >= size)
      throw new RangeError(`a tree of ${size} leaves has no leaf ${index}`);
    const path: Uint8Array[] = [];
    let [from, to] = [0, size];
    while (to - from > 1) {
      const middle = from + largestPowerBelow(to - from);
      const right = index >= middle;
      path.unshift(right ? this.subtree(from, middle) : this.subtree(middle, to));
      [from, to] = right ? [middle, to] : [from, middle];
    }
    return path;
  }

  /**
   * What it takes to see that the tree of `second` leaves only adds to that of `first` (RFC 6962, section 2.1.2).
   * @throws RangeError for sizes it never had, or a first one that is 0 or greater than the second.
   */
  consistencyProof(first: number, second = this.size): Uint8Array[] {
    this.requireSize(second);
    if (!Number.isInteger(first) || first < 1 || first > second)
      throw new RangeError(`a tree of ${second} leaves does not grow from ${first}`);
    const path: Uint8Array[] = [];
    let [from, to, known] = [0, second, true];
    while (to > first) {
      const middle = from + largestPowerBelow(to - from);
      if (first <= middle) {
        path.unshift(this.subtree(middle, to));
        to = middle;
      } else {
        path.unshift(this.subtree(from, middle));
        [from, known] = [middle, false];
      }
    }
    return known ? path : [this.subtree(from, to), ...path];
  }

  /** The hash over the leaves `from`…`to - 1`, where `from` is a multiple of the power of two that holds them. */
  private subtree(from: number, to: number): Uint8Array {
    const count = to - from;
    if ((count & (count - 1)) === 0) {
      const complete = this.levels[31 - Math.clz32(count)]?.[from / count];
      if (complete) return complete;
    }
    const middle = from + largestPowerBelow(count);
    return nodeHash(this.subtree(from, middle), this.subtree(middle, to), this.primitives);
  }

  private requireSize(size: number): void {
    if (!Number.isInteger(size) || size < 0 || size > this.size)
      throw new RangeError(`a tree of ${this.size} leaves never had ${size}`);
  }
}

/** The largest power of two below a count of at least 2. */
const largestPowerBelow = (count: number): number => 2 ** (31 - Math.clz32(count - 1));
