import { type Candidates, listCandidates } from './candidates';
import type { Demand } from './demand';

/** A feasible start: who reads what for now, and what a place with each judge costs. */
export interface AuctionOutcome {
  /** 1 where the candidate of this slot reads the entry. */
  readonly held: Uint8Array;
  readonly prices: Float64Array;
  readonly bids: number;
}

/** The places of one judge, a heap with the lowest bid on top. */
interface Places {
  size: number;
  bids: Float64Array;
  entries: Int32Array;
}

/**
 * An auction in which entries bid for places with judges (Bertsekas 1988, with several places a judge as in Bertsekas
 * and Castañon 1989). Its outcome is right within `step` a reading, which leaves the simplex little to do; it need not
 * end, and stops after `mostBids`.
 */
export function auction(
  demand: Demand,
  candidates: Candidates,
  starts: Int32Array,
  step: number,
  mostBids: number,
): AuctionOutcome {
  const { entries, judges, most, groups, perGroup } = demand;
  const { width, judge, score, count, outside } = candidates;
  const prices = new Float64Array(judges);
  const held = new Uint8Array(entries * width);
  const missing = demand.wanted.slice();
  const places: Places[] = Array.from({ length: judges }, () => ({
    size: 0,
    bids: new Float64Array(8),
    entries: new Int32Array(8),
  }));
  const queue = new Int32Array(entries);
  const waiting = new Uint8Array(entries).fill(1);
  for (let e = 0; e < entries; e++) queue[e] = e;
  let head = 0;
  let length = entries;
  let bids = 0;
  const worth = new Float64Array(width + 1);
  const choice = new Int32Array(width + 1);
  const value = new Float64Array(width + 1);

  const ask = (entry: number) => {
    if (waiting[entry] === 1) return;
    waiting[entry] = 1;
    queue[(head + length) % entries] = entry;
    length++;
  };
  /** The slots of the best free candidates, best first; gives how many there are, one more than wanted at most. */
  const best = (entry: number, wants: number): number => {
    const first = entry * width;
    const end = first + (count[entry] as number);
    let found = 0;
    for (let slot = first; slot < end; slot++) {
      if (held[slot] === 1) continue;
      const j = judge[slot] as number;
      const net = (score[slot] as number) - (prices[j] as number);
      if (found > wants && net <= (value[wants] as number)) continue;
      if (groups && isCrowded(entry, j)) continue;
      let at = found <= wants ? found++ : wants;
      while (at > 0 && (value[at - 1] as number) < net) {
        value[at] = value[at - 1] as number;
        choice[at] = choice[at - 1] as number;
        at--;
      }
      value[at] = net;
      choice[at] = slot;
    }
    return found;
  };
  const isCrowded = (entry: number, j: number): boolean => {
    const group = groups?.[j] ?? -1;
    if (group < 0) return false;
    let others = 0;
    const end = demand.fixedStart[entry + 1] as number;
    for (let at = demand.fixedStart[entry] as number; at < end; at++) {
      if (groups?.[demand.fixedJudges[at] as number] === group) others++;
    }
    const first = entry * width;
    for (let slot = first; slot < first + (count[entry] as number); slot++) {
      if (held[slot] === 1 && groups?.[judge[slot] as number] === group) others++;
    }
    return others >= perGroup;
  };
  const relist = (entry: number) => {
    const first = entry * width;
    const listed = count[entry] as number;
    let kept = 0;
    // Those listed before can be listed again: a full list need not look at who is worth less than all of them.
    let above = listed === width ? Infinity : -Infinity;
    for (let slot = first; slot < first + listed; slot++) {
      const j = judge[slot] as number;
      if (held[slot] === 1) {
        judge[first + kept] = j;
        score[first + kept] = score[slot] as number;
        kept++;
      } else {
        above = Math.min(above, (score[slot] as number) - (prices[j] as number) - 1 / 8);
      }
    }
    held.fill(0, first, first + width);
    held.fill(1, first, first + kept);
    count[entry] = kept;
    listCandidates(demand, candidates, prices, entry, starts[entry] as number, worth, above);
  };
  const release = (entry: number, j: number) => {
    const first = entry * width;
    for (let slot = first; slot < first + width; slot++) {
      if (held[slot] === 1 && judge[slot] === j) held[slot] = 0;
    }
    missing[entry] = (missing[entry] as number) + 1;
    ask(entry);
  };
  const take = (entry: number, slot: number, bid: number) => {
    const j = judge[slot] as number;
    const its = places[j] as Places;
    const limit = most[j] as number;
    if (its.size < limit) {
      insert(its, bid, entry);
    } else {
      release(its.entries[0] as number, j);
      replaceLowest(its, bid, entry);
    }
    if (its.size === limit) prices[j] = Math.max(prices[j] as number, its.bids[0] as number);
    held[slot] = 1;
    missing[entry] = (missing[entry] as number) - 1;
  };

  while (length > 0 && bids < mostBids) {
    const entry = queue[head] as number;
    head = (head + 1) % entries;
    length--;
    waiting[entry] = 0;
    let wants = missing[entry] as number;
    if (wants === 0) continue;
    let found = best(entry, wants);
    if (found <= wants || (value[wants] as number) < (outside[entry] as number)) {
      relist(entry);
      found = best(entry, wants);
    }
    const reserve = found > wants ? (value[wants] as number) : (value[Math.max(0, found - 1)] as number) - 64 * step;
    wants = Math.min(wants, found);
    for (let n = 0; n < wants; n++) {
      const slot = choice[n] as number;
      // A group may have filled up with the choice before.
      if (groups && isCrowded(entry, judge[slot] as number)) continue;
      take(entry, slot, (score[slot] as number) - reserve + step);
    }
    bids += wants;
    if (found > 0 && (missing[entry] as number) > 0) ask(entry);
  }
  return { held, prices, bids };
}

function insert(places: Places, bid: number, entry: number): void {
  if (places.size === places.bids.length) {
    const [bids, entries] = [new Float64Array(places.size * 2), new Int32Array(places.size * 2)];
    bids.set(places.bids);
    entries.set(places.entries);
    places.bids = bids;
    places.entries = entries;
  }
  const { bids, entries } = places;
  let at = places.size++;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if ((bids[parent] as number) <= bid) break;
    bids[at] = bids[parent] as number;
    entries[at] = entries[parent] as number;
    at = parent;
  }
  bids[at] = bid;
  entries[at] = entry;
}

function replaceLowest({ bids, entries, size }: Places, bid: number, entry: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && (bids[child + 1] as number) < (bids[child] as number)) child++;
    if ((bids[child] as number) >= bid) break;
    bids[at] = bids[child] as number;
    entries[at] = entries[child] as number;
    at = child;
  }
  bids[at] = bid;
  entries[at] = entry;
}
