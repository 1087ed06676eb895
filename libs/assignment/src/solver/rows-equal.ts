/**
 * Tells whether `length` whole numbers from `aStart` and `bStart` on are the same. It is asked about all scores there
 * are, so it looks at two at once, as the bits of a double, where both lie on the grid of doubles. Doubles that are
 * equal have equal bits, but for the two zeros; those, and what is no number, are looked at singly.
 */
export function rowsEqual(a: Int32Array, b: Int32Array): (aStart: number, bStart: number, length: number) => boolean {
  const [x, y] = [asDoubles(a), asDoubles(b)];
  return (aStart, bStart, length) => {
    if (a === b && aStart === bStart) return true;
    if (!x || !y || ((aStart | bStart | length) & 1) === 1) return areSame(a, aStart, b, bStart, length);
    const pairs = length >> 1;
    return areSamePairs(x, aStart >> 1, y, bStart >> 1, pairs) || areSame(a, aStart, b, bStart, length);
  };
}

function asDoubles({ buffer, byteOffset, length }: Int32Array): Float64Array | undefined {
  return byteOffset % 8 === 0 ? new Float64Array(buffer, byteOffset, length >> 1) : undefined;
}

/** False also where it cannot tell. */
function areSamePairs(a: Float64Array, aStart: number, b: Float64Array, bStart: number, length: number): boolean {
  const even = length & ~3;
  for (let at = 0; at < even; at += 4) {
    const x = aStart + at;
    const y = bStart + at;
    const p = a[x];
    const q = a[x + 1];
    const r = a[x + 2];
    const s = a[x + 3];
    if (p !== b[y] || q !== b[y + 1] || r !== b[y + 2] || s !== b[y + 3]) return false;
    if (p === 0 || q === 0 || r === 0 || s === 0) return false;
  }
  for (let at = even; at < length; at++) {
    const p = a[aStart + at];
    if (p !== b[bStart + at] || p === 0) return false;
  }
  return true;
}

function areSame(a: Int32Array, aStart: number, b: Int32Array, bStart: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (a[aStart + at] !== b[bStart + at]) return false;
  return true;
}
