/** Whole numbers drawn from a seed: the same seed gives the same numbers on every machine. */
export interface SeededRandom {
  /** A whole number from 0 to `below` − 1, each as likely as the others. `below` is from 1 to 2^53. */
  below(below: number): number;
}

/**
 * The generator xoshiro128** 1.1 of Blackman and Vigna ("Scrambled linear pseudorandom number generators", ACM TOMS
 * 47:4, 2021). The seed's bytes, followed by 0x80 and zeros up to a multiple of 16, are taken in 16 at a time: as four
 * little-endian words xored into the state (which starts as 1, 2, 3, 4), then 20 numbers are drawn and thrown away.
 * It is not a cipher: the seed must be committed before anyone knows it and be long enough not to be tried out.
 *
 * @param seed an even number of hexadecimal digits, at least 2.
 * @throws RangeError when the seed is anything else.
 */
export function seededRandom(seed: string): SeededRandom {
  if (!/^(?:[0-9a-f]{2})+$/i.test(seed)) throw new RangeError('A seed is an even number of hexadecimal digits.');
  const digits = `${seed}80`;
  const padded = digits.padEnd(Math.ceil(digits.length / 32) * 32, '0');
  let state = [1, 2, 3, 4];
  for (let at = 0; at < padded.length; at += 32) {
    const block = state.map((word, i) => (word ^ littleEndian(padded.slice(at + i * 8, at + i * 8 + 8))) >>> 0);
    const random = xoshiro128(block.some((word) => word !== 0) ? block : [1, 2, 3, 4]);
    for (let i = 0; i < 20; i++) random.next();
    state = random.state();
  }
  return xoshiro128(state);
}

/** The bare generator: 32 bits a number, and its state to go on from. */
export interface Xoshiro extends SeededRandom {
  next(): number;
  state(): number[];
}

/** The same generator from a state of four 32-bit words, not all zero. */
export function xoshiro128(state: readonly number[]): Xoshiro {
  let [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = state;
  const next = () => {
    const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotated(s3, 11);
    return result;
  };
  return {
    next,
    state: () => [s0 >>> 0, s1 >>> 0, s2 >>> 0, s3 >>> 0],
    below: (below) => {
      // Numbers past the last whole multiple are thrown away, or the first few would come up more often.
      const range = 2 ** 53;
      const last = range - (range % below);
      for (;;) {
        const drawn = (next() >>> 5) * 2 ** 26 + (next() >>> 6);
        if (drawn < last) return drawn % below;
      }
    },
  };
}

const rotated = (word: number, by: number) => (word << by) | (word >>> (32 - by));

function littleEndian(digits: string): number {
  const bytes = [0, 2, 4, 6].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return bytes.reduceRight((word, byte) => word * 256 + byte, 0);
}
