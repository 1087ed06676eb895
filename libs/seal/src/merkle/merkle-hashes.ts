import type { Primitives } from '../primitives';

/** The hash of a leaf: SHA-256 over 0x00 and its data (RFC 6962, section 2.1). */
export function leafHash(data: Uint8Array, { sha256 }: Primitives): Uint8Array {
  const input = new Uint8Array(1 + data.length);
  input.set(data, 1);
  return sha256(input);
}

/** The hash of a node: SHA-256 over 0x01 and the hashes of its two children (RFC 6962, section 2.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array, { sha256 }: Primitives): Uint8Array {
  const input = new Uint8Array(1 + left.length + right.length);
  input[0] = 1;
  input.set(left, 1);
  input.set(right, 1 + left.length);
  return sha256(input);
}

/** The root of a tree without leaves: SHA-256 of nothing. */
export const emptyRoot = ({ sha256 }: Primitives): Uint8Array => sha256(new Uint8Array(0));
