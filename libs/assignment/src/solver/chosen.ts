import type { Demand } from './demand';
import { entryOfNode, firstPair, type Network } from './network';

/** The judges chosen for each entry, the fixed ones not among them: its share of one list, unordered. */
export class Chosen {
  private readonly start: Int32Array;
  private readonly count: Int32Array;
  private readonly members: Int32Array;

  constructor({ wanted, entries }: Demand) {
    this.start = new Int32Array(entries + 1);
    for (let e = 0; e < entries; e++) this.start[e + 1] = (this.start[e] as number) + (wanted[e] as number);
    this.members = new Int32Array(this.start[entries] as number);
    this.count = new Int32Array(entries);
  }

  /** Reads the pairs anew from a flow. */
  read(network: Network): this {
    const { demand, arcs, from, to, flow } = network;
    this.count.fill(0);
    for (let a = firstPair(demand); a < arcs; a++) {
      if (flow[a] !== 1 || (to[a] as number) > demand.judges) continue;
      const entry = entryOfNode(network, from[a] as number);
      const at = this.count[entry] as number;
      this.members[(this.start[entry] as number) + at] = (to[a] as number) - 1;
      this.count[entry] = at + 1;
    }
    return this;
  }

  has(entry: number, judge: number): boolean {
    const first = this.start[entry] as number;
    const end = first + (this.count[entry] as number);
    for (let at = first; at < end; at++) if (this.members[at] === judge) return true;
    return false;
  }

  each(entry: number, see: (judge: number) => void): void {
    const first = this.start[entry] as number;
    const end = first + (this.count[entry] as number);
    for (let at = first; at < end; at++) see(this.members[at] as number);
  }

  of(entry: number): Int32Array {
    const first = this.start[entry] as number;
    return this.members.subarray(first, first + (this.count[entry] as number));
  }
}
