import { xoshiro128, type XoshiroState } from '@champions/kernel';

const FIRST: XoshiroState = [1, 2, 3, 4];

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
  let state = FIRST;
  for (let at = 0; at < padded.length; at += 32) {
    const word = (i: number) => littleEndian(padded.slice(at + i * 8, at + i * 8 + 8));
    const [a, b, c, d] = state;
    const block: XoshiroState = [(a ^ word(0)) >>> 0, (b ^ word(1)) >>> 0, (c ^ word(2)) >>> 0, (d ^ word(3)) >>> 0];
    const random = xoshiro128(block.some((one) => one !== 0) ? block : FIRST);
    for (let i = 0; i < 20; i++) random.next();
    state = random.state();
  }
  return randomFrom(state);
}

/** Numbers from a state of four 32-bit words, not all zero. */
export function randomFrom(start: XoshiroState): SeededRandom {
  const { next } = xoshiro128(start);
  return {
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

function littleEndian(digits: string): number {
  const bytes = [0, 2, 4, 6].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return bytes.reduceRight((word, byte) => word * 256 + byte, 0);
}
