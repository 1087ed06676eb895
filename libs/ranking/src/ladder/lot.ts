/** SHA-256 of some bytes. */
export type Digest = (bytes: Uint8Array) => Uint8Array;

/**
 * The commitment to a seed, published before the call opens: SHA-256 of its characters, as `printf %s SEED | sha256sum`
 * prints it.
 * @param seed at least 32 printable ASCII characters without a space, drawn at random, so that nobody finds it from the
 *   commitment by trying.
 * @returns 64 hexadecimal digits.
 * @throws RangeError for another seed.
 */
export function lotCommitment(seed: string, digest: Digest): string {
  if (!/^[\x21-\x7e]{32,}$/.test(seed))
    throw new RangeError('the seed of a lot is at least 32 printable characters without a space');
  return hex(digest(new TextEncoder().encode(seed)));
}

/**
 * An entry's ticket: SHA-256 of seed, root and entry, a line each without a last line end. Whoever chose the seed could
 * not know the root, which comes from what everybody else handed in, and whoever hands something in does not know the
 * seed; so nobody can draw again. Each order of any entries is equally likely, and an entry's ticket does not depend on
 * who else is tied.
 * @param root of the Merkle tree of everything that was judged, in its usual notation, without a space.
 * @returns 64 hexadecimal digits; the lowest comes first.
 * @throws RangeError for a seed or a root that cannot be.
 */
export function lotTicket(entry: string, seed: string, root: string, digest: Digest): string {
  if (!/^[\x21-\x7e]+$/.test(root)) throw new RangeError('the root of a lot is printable characters without a space');
  if (!/^[\x21-\x7e]{32,}$/.test(seed))
    throw new RangeError('the seed of a lot is at least 32 printable characters without a space');
  return hex(digest(new TextEncoder().encode(`${seed}\n${root}\n${entry}`)));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
