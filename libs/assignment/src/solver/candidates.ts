import { type Demand, mayChoose } from './demand';

/** For each entry its most promising judges at the prices of some moment: the sparse core of the problem. */
export interface Candidates {
  readonly width: number;
  readonly count: Int32Array;
  /** `judge[entry * width + slot]`, with the score of the pair beside it. */
  readonly judge: Int32Array;
  readonly score: Int32Array;
  /** No judge who is not listed was worth more than this to the entry; prices have only risen since. */
  readonly outside: Float64Array;
}

export function emptyCandidates(entries: number, width: number): Candidates {
  return {
    width,
    count: new Int32Array(entries),
    judge: new Int32Array(entries * width),
    score: new Int32Array(entries * width),
    outside: new Float64Array(entries),
  };
}

/**
 * Lists the judges that are worth most to an entry (score less price) after the `kept` first ones, which stay.
 * Only those worth more than `above` are listed. Of equals, those count who come first from `start` on: entries that see all alike must not all see the same.
 */
export function listCandidates(
  demand: Demand,
  candidates: Candidates,
  prices: Float64Array,
  entry: number,
  start: number,
  worth: Float64Array,
  above = -Infinity,
): void {
  const { judges, scores } = demand;
  const { width, judge, score, outside } = candidates;
  const row = scores.startOf(entry);
  const { block } = scores;
  const first = entry * width;
  const kept = candidates.count[entry] as number;
  const room = width - kept;
  if (room === 0) {
    outside[entry] = kept === judges ? -Infinity : Infinity;
    return;
  }
  let listed = 0;
  let lowest = above;
  for (let part = 0; part < 2; part++) {
    const from = part === 0 ? start : 0;
    const to = part === 0 ? judges : start;
    for (let j = from; j < to; j++) {
      const value = block[row + j] as number;
      const net = value - (prices[j] as number);
      if (net <= lowest || !mayChoose(demand, entry, j, value)) continue;
      if (isListed(judge, first, kept, j)) continue;
      let at = listed < room ? listed++ : room - 1;
      while (at > 0 && (worth[at - 1] as number) < net) {
        worth[at] = worth[at - 1] as number;
        judge[first + kept + at] = judge[first + kept + at - 1] as number;
        score[first + kept + at] = score[first + kept + at - 1] as number;
        at--;
      }
      worth[at] = net;
      judge[first + kept + at] = j;
      score[first + kept + at] = value;
      if (listed === room) lowest = worth[room - 1] as number;
    }
  }
  candidates.count[entry] = kept + listed;
  outside[entry] = kept + listed === judges ? -Infinity : lowest;
}

function isListed(judge: Int32Array, first: number, kept: number, wanted: number): boolean {
  for (let slot = 0; slot < kept; slot++) if (judge[first + slot] === wanted) return true;
  return false;
}

/** Where each entry begins to look among equal judges; a seed shuffles it. */
export function lookingPlaces(entries: number, judges: number, seed: number): Int32Array {
  const places = new Int32Array(entries);
  if (judges === 0) return places;
  for (let e = 0; e < entries; e++) places[e] = mixed(e, seed) % judges;
  return places;
}

/** The finaliser of MurmurHash3 (Appleby 2011), which spreads consecutive numbers evenly. */
function mixed(value: number, seed: number): number {
  let hash = Math.imul(value + 1, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
