import { auction } from './auction';
import { type Candidates, emptyCandidates, listCandidates, lookingPlaces } from './candidates';
import type { Demand } from './demand';

/** Where the simplex begins: a sparse core, who reads what for now, and guesses at the prices. */
export interface Start {
  readonly candidates: Candidates;
  /** The prices at which the candidates' `outside` bounds hold. */
  readonly reference: Float64Array;
  /** Pairs of the core that no list has. */
  readonly extras: readonly (readonly [entry: number, judge: number])[];
  /** 1 for each slot of the candidates, and for each extra pair, that is chosen. */
  readonly held: Uint8Array;
  readonly heldExtras: Uint8Array;
  readonly judgePrices: Float64Array;
  readonly entryPrices: Float64Array;
}

const WIDTH = 20;
const SPARE = 8;

/** How many judges are listed for an entry. */
export function listWidth({ wanted, judges }: Demand): number {
  const most = wanted.reduce((highest, count) => Math.max(highest, count), 0);
  return Math.min(judges, Math.max(WIDTH, most + SPARE));
}

/** Lists each entry's best judges and lets the entries bid for them. */
export function freshStart(demand: Demand, seed: number): Start {
  const { entries, judges } = demand;
  const candidates = emptyCandidates(entries, listWidth(demand));
  const starts = lookingPlaces(entries, judges, seed);
  const free = new Float64Array(judges);
  const worth = new Float64Array(candidates.width);
  let spread = 0;
  for (let e = 0; e < entries; e++) {
    listCandidates(demand, candidates, free, e, starts[e] as number, worth);
    const count = candidates.count[e] as number;
    if (count > 0) spread += (worth[0] as number) - (worth[count - 1] as number);
  }
  // In eighths, so that prices stay exact. A finer step costs more bids and saves pivots.
  const step = Math.max(1, Math.round((spread / Math.max(1, entries) / 48) * 8)) / 8;
  const readings = demand.wanted.reduce((sum, count) => sum + count, 0);
  const places = demand.most.reduce((sum, count) => sum + count, 0);
  // Bidding for places that do not exist raises prices and helps nobody.
  const mostBids = 200 + (places < readings ? 2 : 30) * readings;
  const { held, prices } = auction(demand, candidates, starts, step, mostBids);
  const rest = { extras: [], heldExtras: new Uint8Array(0), reference: prices, judgePrices: prices };
  return { candidates, held, ...rest, entryPrices: bestOfTheRest(candidates, held, prices) };
}

/** What one more reading would be worth to each entry. */
export function bestOfTheRest(candidates: Candidates, held: Uint8Array, prices: Float64Array): Float64Array {
  const { width, count, judge, score } = candidates;
  const best = new Float64Array(count.length).fill(-Infinity);
  for (let e = 0; e < count.length; e++) {
    for (let slot = e * width; slot < e * width + (count[e] as number); slot++) {
      if (held[slot] === 1) continue;
      const net = (score[slot] as number) - (prices[judge[slot] as number] as number);
      if (net > (best[e] as number)) best[e] = net;
    }
    if (best[e] === -Infinity) best[e] = 0;
  }
  return best;
}
