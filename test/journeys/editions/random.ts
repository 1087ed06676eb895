/** A stream of reproducible draws. */
export interface Random {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  /** About normal: mean 0, standard deviation 1, never beyond ±6 (the sum of twelve uniform draws). */
  readonly normal: () => number;
  /** One of the values; throws on an empty list. */
  readonly pick: <T>(values: readonly T[]) => T;
  /** A shuffled copy (Fisher–Yates). */
  readonly shuffle: <T>(values: readonly T[]) => T[];
}

/** FNV-1a over UTF-16 units, then the finaliser of MurmurHash3: a 32-bit seed in which every character counts. */
export function seedOf(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of parts.join('\u0000')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Mulberry32 (Tommy Ettinger, public domain): a 32-bit generator, plenty for made-up texts and marks and of no use
 * for secrets. The same parts give the same stream on every machine; name a stream by what it is for, such as
 * `randomFor(seed, 'proposal', 17)`, and adding draws to one thing never changes another.
 */
export function randomFor(...parts: readonly (string | number)[]): Random {
  let state = seedOf(...parts);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    normal: () => Array.from({ length: 12 }, next).reduce((sum, draw) => sum + draw, -6),
    pick: <T>(values: readonly T[]): T => {
      if (values.length === 0) throw new RangeError('Nothing to pick from');
      return values[whole(0, values.length - 1)] as T;
    },
    shuffle: <T>(values: readonly T[]): T[] => {
      const shuffled = [...values];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = whole(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
      }
      return shuffled;
    },
  };
}
