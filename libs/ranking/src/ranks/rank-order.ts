const BITS = 11;
const BUCKETS = 1 << BITS;

/**
 * Orders values again and again, highest first, without a new array each time: a radix sort in three passes over 32 bits
 * of where each value lies between the lowest and the highest. Values closer than 2⁻³² of that range may count as equal,
 * and equals stay in the order of their indexes.
 */
export class RankOrder {
  private readonly keys: Uint32Array;
  private from: Uint32Array;
  private to: Uint32Array;
  private readonly starts = new Uint32Array(BUCKETS);

  constructor(private readonly size: number) {
    this.keys = new Uint32Array(size);
    this.from = new Uint32Array(size);
    this.to = new Uint32Array(size);
  }

  /** @returns the indexes of the values, highest value first; overwritten by the next call. */
  order(values: Float64Array): Uint32Array {
    let low = Infinity;
    let high = -Infinity;
    for (let index = 0; index < this.size; index += 1) {
      const value = real(values, index);
      if (value < low) low = value;
      if (value > high) high = value;
    }
    const scale = high > low ? 4_294_967_295 / (high - low) : 0;
    for (let index = 0; index < this.size; index += 1) {
      this.keys[index] = Math.floor((high - real(values, index)) * scale);
      this.from[index] = index;
    }
    for (let shift = 0; shift < 32; shift += BITS) this.pass(shift);
    return this.from;
  }

  private pass(shift: number): void {
    const { keys, from, to, starts, size } = this;
    starts.fill(0);
    for (let index = 0; index < size; index += 1) {
      const bucket = (whole(keys, index) >>> shift) & (BUCKETS - 1);
      starts[bucket] = whole(starts, bucket) + 1;
    }
    let start = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const count = whole(starts, bucket);
      starts[bucket] = start;
      start += count;
    }
    for (let place = 0; place < size; place += 1) {
      const index = whole(from, place);
      const bucket = (whole(keys, index) >>> shift) & (BUCKETS - 1);
      const target = whole(starts, bucket);
      to[target] = index;
      starts[bucket] = target + 1;
    }
    this.from = to;
    this.to = from;
  }
}

const real = (values: Float64Array, index: number): number => values[index] as number;
const whole = (values: Uint32Array, index: number): number => values[index] as number;
