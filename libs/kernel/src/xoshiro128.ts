/** Four whole numbers from 0 to 2³² − 1, not all 0. */
export type XoshiroState = readonly [number, number, number, number];

export interface Xoshiro {
  /** A whole number from 0 to 2³² − 1. */
  readonly next: () => number;
  /** Where it stands, to go on from. */
  readonly state: () => XoshiroState;
}

/**
 * The generator xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM Transactions
 * on Mathematical Software 47, 2021): the same numbers from the same state on every machine. Not a cipher.
 */
export function xoshiro128(start: XoshiroState): Xoshiro {
  let [a, b, c, d] = start;
  const next = (): number => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
  return { next, state: () => [a >>> 0, b >>> 0, c >>> 0, d >>> 0] };
}

const rotated = (value: number, by: number): number => (value << by) | (value >>> (32 - by));
