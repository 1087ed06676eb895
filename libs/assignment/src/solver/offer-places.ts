import type { Candidates } from './candidates';
import type { Demand } from './demand';

/** What of a start the offers change. */
export interface Offered {
  readonly candidates: Candidates;
  /** 1 for each slot of the candidates that is chosen. */
  readonly held: Uint8Array;
  /** Places still free with each judge. */
  readonly places: Int32Array;
  readonly judgePrices: Float64Array;
}

/** On average; what is then left is for the simplex. */
const OFFERS_A_PLACE = 12;

/**
 * Fills the places that a change has left free though they cost something, by a reverse auction (Bertsekas, Castañon
 * and Tsaknakis 1993): their judge's price falls until the entry that gains most by it changes over from the least of
 * the judges it holds, who then has a place to offer. Prices end within `step` of right where they have moved.
 * The extra pairs take no part, and nobody falls below a minimum.
 */
export function offerPlaces(demand: Demand, offered: Offered): void {
  const { entries, judges, least, most } = demand;
  const { candidates, held, places, judgePrices: prices } = offered;
  const { width, judge, score } = candidates;
  const queue: number[] = [];
  const waiting = new Uint8Array(judges);
  let free = 0;
  for (let j = 0; j < judges; j++) {
    if ((places[j] as number) === 0 || (prices[j] as number) <= 0) continue;
    queue.push(j);
    waiting[j] = 1;
    free += places[j] as number;
  }
  if (free === 0) return;
  // What the least of its judges is worth to each entry. Falling prices only raise it, so that an old value is a bound.
  const worth = new Float64Array(entries);
  const leastHeld = (entry: number): number => {
    let lowest = Infinity;
    let at = -1;
    for (let slot = entry * width, end = slot + width; slot < end; slot++) {
      if (held[slot] !== 1) continue;
      const j = judge[slot] as number;
      if ((most[j] as number) - (places[j] as number) <= (least[j] as number)) continue;
      const net = (score[slot] as number) - (prices[j] as number);
      if (net < lowest) {
        lowest = net;
        at = slot;
      }
    }
    worth[entry] = lowest;
    return at;
  };
  for (let e = 0; e < entries; e++) leastHeld(e);
  const spread = meanSpread(candidates, prices);
  // In eighths, so that prices stay exact.
  const step = Math.max(1, Math.round(spread / 32)) / 8;
  const reach = Math.ceil(spread / 8);
  const { start, slots, takers, values } = withinReach(judges, offered, worth, reach);
  const lowest = prices.map((price) => Math.max(0, price - reach));
  let left = OFFERS_A_PLACE * free;
  for (let head = 0; head < queue.length && left > 0; head++, left--) {
    const j = queue[head] as number;
    waiting[j] = 0;
    let best = lowest[j] as number;
    let second = best;
    let taker = -1;
    const end = start[j + 1] as number;
    for (let at = start[j] as number; at < end; at++) {
      const entry = takers[at] as number;
      const value = values[at] as number;
      if (value - (worth[entry] as number) <= second || held[slots[at] as number] === 1) continue;
      leastHeld(entry);
      const bid = value - (worth[entry] as number);
      if (bid > best) {
        second = best;
        best = bid;
        taker = at;
      } else if (bid > second) {
        second = bid;
      }
    }
    prices[j] = Math.min(prices[j] as number, Math.max(lowest[j] as number, second - step));
    if (taker < 0) continue;
    const given = leastHeld(takers[taker] as number);
    held[given] = 0;
    held[slots[taker] as number] = 1;
    places[j] = (places[j] as number) - 1;
    const other = judge[given] as number;
    places[other] = (places[other] as number) + 1;
    for (const k of [other, j]) {
      if (waiting[k] === 1 || (places[k] as number) === 0 || (prices[k] as number) <= (lowest[k] as number)) continue;
      waiting[k] = 1;
      queue.push(k);
    }
  }
}

/** What lies between the best and the last of an entry's list, on average. */
function meanSpread({ width, count, judge, score }: Candidates, prices: Float64Array): number {
  let spread = 0;
  for (let e = 0; e < count.length; e++) {
    let best = -Infinity;
    let last = Infinity;
    for (let slot = e * width, end = slot + (count[e] as number); slot < end; slot++) {
      const net = (score[slot] as number) - (prices[judge[slot] as number] as number);
      if (net > best) best = net;
      if (net < last) last = net;
    }
    if (best > last) spread += best - last;
  }
  return spread / Math.max(1, count.length);
}

/** By judge, the slots in which a price that falls by `reach` may win an entry, with that entry and the score. */
function withinReach(judges: number, { candidates, judgePrices }: Offered, worth: Float64Array, reach: number) {
  const { width, count, judge, score } = candidates;
  const start = new Int32Array(judges + 1);
  const isNear = new Uint8Array(judge.length);
  for (let e = 0; e < count.length; e++) {
    const enough = (worth[e] as number) - reach;
    for (let slot = e * width, end = slot + (count[e] as number); slot < end; slot++) {
      const j = judge[slot] as number;
      if ((score[slot] as number) - (judgePrices[j] as number) <= enough) continue;
      isNear[slot] = 1;
      start[j + 1] = (start[j + 1] as number) + 1;
    }
  }
  for (let j = 0; j < judges; j++) start[j + 1] = (start[j + 1] as number) + (start[j] as number);
  const next = start.slice();
  const near = start[judges] as number;
  const slots = new Int32Array(near);
  const takers = new Int32Array(near);
  const values = new Int32Array(near);
  for (let e = 0; e < count.length; e++) {
    for (let slot = e * width, end = slot + (count[e] as number); slot < end; slot++) {
      if (isNear[slot] === 0) continue;
      const j = judge[slot] as number;
      const at = next[j] as number;
      slots[at] = slot;
      takers[at] = e;
      values[at] = score[slot] as number;
      next[j] = at + 1;
    }
  }
  return { start, slots, takers, values };
}
