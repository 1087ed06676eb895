import { xoshiro128, type XoshiroState } from '@champions/kernel';

/** Chance that is told where to start, so that whoever repeats a computation gets the same. */
export interface Random {
  /** A whole number from 0 to 2³² − 1. */
  readonly uint32: () => number;
  /** From 0 to below 1, in steps of 2⁻⁵³. */
  readonly unit: () => number;
  /** A whole number from 0 to below `limit`, each equally likely; the limit is at most 2³². */
  readonly below: (limit: number) => number;
  /** From the standard normal distribution. */
  readonly normal: () => number;
}

/**
 * xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM Transactions on Mathematical
 * Software 47, 2021), started by four numbers of splitmix32 from the seed. Whole numbers and units are the same on every
 * machine; normal numbers (Marsaglia's polar method, 1964) need a logarithm, whose last bit an engine may choose.
 *
 * Not for secrets, and not for a lot that somebody could gain by: see `breakTies` for that.
 * @param seed a whole number from 0 to 2³² − 1.
 */
export function seededRandom(seed: number): Random {
  let counter = seed >>> 0;
  const split = (): number => {
    counter = (counter + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return randomFrom([split(), split(), split(), split()]);
}

/** @param state four whole numbers from 0 to 2³² − 1, not all 0. */
export function randomFrom(state: XoshiroState): Random {
  const { next: uint32 } = xoshiro128(state);
  const unit = (): number => ((uint32() >>> 5) * 67_108_864 + (uint32() >>> 6)) / 9_007_199_254_740_992;
  const below = (limit: number): number => {
    // What is left over at the top would favour small numbers, and is drawn again.
    const fair = 4_294_967_296 - (4_294_967_296 % limit);
    let drawn = uint32();
    while (drawn >= fair) drawn = uint32();
    return drawn % limit;
  };
  let spare: number | undefined;
  const normal = (): number => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    for (;;) {
      // 32 bits are enough where the tails end at 6.6 deviations anyway.
      const x = uint32() / 2_147_483_648 - 1;
      const y = uint32() / 2_147_483_648 - 1;
      const squares = x * x + y * y;
      if (squares >= 1 || squares === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(squares)) / squares);
      spare = y * scale;
      return x * scale;
    }
  };
  return { uint32, unit, below, normal };
}

/** The items in a random order (Fisher and Yates, as Durstenfeld 1964); the array that is given stays as it is. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const result = [...items];
  for (let end = result.length - 1; end > 0; end -= 1) {
    const other = random.below(end + 1);
    const moved = result[end] as Item;
    result[end] = result[other] as Item;
    result[other] = moved;
  }
  return result;
}
