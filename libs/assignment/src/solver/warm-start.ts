import { type AssignmentProblem } from '../assignment-problem';
import { scoreAt } from '../score-rows';
import { type Candidates, emptyCandidates, listCandidates } from './candidates';
import { type Demand, mayChoose, roomInGroup } from './demand';
import { offerPlaces } from './offer-places';
import { rowsEqual } from './rows-equal';
import { bestOfTheRest, listWidth, type Start } from './start';

const LOOKS_AHEAD = 8;

/** What is known from a problem that was solved before. */
export interface Known {
  readonly problem: AssignmentProblem;
  readonly readers: readonly (readonly number[])[];
  readonly entryPrices: readonly number[];
  readonly judgePrices: readonly number[];
  readonly candidates: Candidates;
  readonly reference: Float64Array;
  readonly extras: readonly (readonly [entry: number, judge: number])[];
}

/**
 * A start in which what still holds of an earlier solution holds again: its pairs, its prices, its core. Entries and
 * judges are known by their ids. An entry's core is listed anew where it may have changed for the better: where a score
 * has risen, a fixed pair was released, or groups have changed.
 * @param wantedInCore pairs of the problem that must be in the core.
 */
export function warmStart(
  problem: AssignmentProblem,
  demand: Demand,
  known: Known,
  wantedInCore: readonly (readonly [entry: number, judge: number])[],
): Start {
  const { entries, judges } = demand;
  const old = known.problem;
  const width = Math.max(known.candidates.width, listWidth(demand));
  const candidates = emptyCandidates(entries, width);
  const before = placesIn(old.judges, problem.judges);
  const now = turned(before, old.judges.length);
  const reference = new Float64Array(judges).fill(Infinity);
  const judgePrices = new Float64Array(judges);
  const hadPlaces = placesLeft(old);
  before.forEach((o, j) => {
    if (o < 0) return;
    judgePrices[j] = known.judgePrices[o] as number;
    // Whoever had no place was never looked at: no bound covers them.
    if ((hadPlaces[o] as number) > 0) reference[j] = known.reference[o] as number;
  });
  const entryBefore = placesIn(old.entries, problem.entries);
  const isStale = staleness(problem, old, before);
  const worth = new Float64Array(width);
  for (let e = 0; e < entries; e++) {
    const o = entryBefore[e] as number;
    if (o < 0 || isStale(e, o)) {
      listCandidates(demand, candidates, reference, e, 0, worth);
    } else {
      copyList(demand, candidates, e, known.candidates, o, now);
    }
  }
  const core = new Core(demand, candidates);
  for (const [e, j] of wantedInCore) core.find(e, j);
  const entryNow = turned(entryBefore, old.entries.length);
  for (const [e, j] of known.extras) {
    const [entry, judge] = [entryNow[e] as number, now[j] as number];
    if (entry >= 0 && judge >= 0) core.find(entry, judge);
  }
  for (let e = 0; e < entries; e++) {
    const o = entryBefore[e] as number;
    if (o < 0) continue;
    for (const j of known.readers[o] ?? []) if ((now[j] as number) >= 0) core.hold(e, now[j] as number);
  }
  // An offer knows nothing of limited groups: who changes over might break a limit.
  if (!demand.groups) offerPlaces(demand, { candidates, held: core.held, places: core.places, judgePrices });
  const entryPrices = bestOfTheRest(candidates, core.held, judgePrices);
  const { held, extras } = core;
  return { candidates, reference, extras, held, heldExtras: core.heldExtras(), judgePrices, entryPrices };
}

/** The core as it grows, and what of it is chosen within all limits. */
class Core {
  readonly held: Uint8Array;
  readonly extras: [number, number][] = [];
  private readonly extraAt = new Map<number, number>();
  private readonly heldOnes = new Set<number>();
  private readonly missing: Int32Array;
  readonly places: Int32Array;
  private readonly inGroups = new Map<string, number>();

  constructor(
    private readonly demand: Demand,
    private readonly candidates: Candidates,
  ) {
    this.held = new Uint8Array(demand.entries * candidates.width);
    this.missing = demand.wanted.slice();
    this.places = demand.most.slice();
  }

  heldExtras(): Uint8Array {
    return Uint8Array.from(this.extras, (_, at) => (this.heldOnes.has(at) ? 1 : 0));
  }

  /** The slot of a pair, or -1 - its place among the extras; undefined where it must not be. */
  find(entry: number, judge: number): number | undefined {
    const { width, count, judge: listed } = this.candidates;
    const first = entry * width;
    const end = first + (count[entry] as number);
    for (let slot = first; slot < end; slot++) if (listed[slot] === judge) return slot;
    if (!mayChoose(this.demand, entry, judge, scoreAt(this.demand.scores, entry, judge))) return undefined;
    const key = entry * this.demand.judges + judge;
    let at = this.extraAt.get(key);
    if (at === undefined) {
      at = this.extras.push([entry, judge]) - 1;
      this.extraAt.set(key, at);
    }
    return -1 - at;
  }

  hold(entry: number, judge: number): void {
    if (this.missing[entry] === 0 || this.places[judge] === 0) return;
    const place = this.find(entry, judge);
    if (place === undefined) return;
    const group = this.demand.groups?.[judge] ?? -1;
    if (group >= 0) {
      const key = `${entry} ${group}`;
      const others = this.inGroups.get(key) ?? 0;
      if (others >= roomInGroup(this.demand, entry, group)) return;
      this.inGroups.set(key, others + 1);
    }
    this.missing[entry] = (this.missing[entry] as number) - 1;
    this.places[judge] = (this.places[judge] as number) - 1;
    if (place >= 0) this.held[place] = 1;
    else this.heldOnes.add(-1 - place);
  }
}

function copyList(demand: Demand, to: Candidates, e: number, from: Candidates, o: number, now: Int32Array): void {
  const row = demand.scores.startOf(e);
  const { block } = demand.scores;
  const first = e * to.width;
  let count = 0;
  for (let slot = o * from.width; slot < o * from.width + (from.count[o] as number); slot++) {
    const j = now[from.judge[slot] as number] as number;
    if (j < 0) continue;
    const score = block[row + j] as number;
    if (!mayChoose(demand, e, j, score)) continue;
    to.judge[first + count] = j;
    to.score[first + count] = score;
    count++;
  }
  to.count[e] = count;
  to.outside[e] = from.outside[o] as number;
}

/** Whether a pair that an entry's core leaves out may be worth more than the core's bound allows. */
function staleness(
  problem: AssignmentProblem,
  old: AssignmentProblem,
  before: Int32Array,
): (entry: number, before: number) => boolean {
  const regrouped = problem.judges.some(({ group }, j) => {
    const o = before[j] as number;
    return o >= 0 && old.judges[o]?.group !== group;
  });
  if (problem.perGroup !== old.perGroup || (problem.perGroup !== undefined && regrouped)) return () => true;
  const released = new Set((old.fixed ?? []).map(([entry]) => entry));
  const [scores, oldScores] = [problem.scores, old.scores];
  const [width, oldWidth] = [problem.judges.length, old.judges.length];
  const same = width === oldWidth && before.every((o, j) => o === j);
  const isEqual = rowsEqual(scores, oldScores);
  return (e, o) => {
    if (released.has(o)) return true;
    const [row, oldRow] = [e * width, o * oldWidth];
    if (same && isEqual(row, oldRow, width)) return false;
    for (let j = 0; j < width; j++) {
      const was = before[j] as number;
      if (was >= 0 && (scores[row + j] as number) > (oldScores[oldRow + was] as number)) return true;
    }
    return false;
  };
}

/** For each of `these` where it is among `those`, by id; -1 where it is not. Those in the same order are found at once. */
function placesIn(those: readonly { readonly id: string }[], these: readonly { readonly id: string }[]): Int32Array {
  const found = new Int32Array(these.length);
  let places: Map<string, number> | undefined;
  let ahead = 0;
  for (let at = 0; at < these.length; at++) {
    const { id } = these[at] as { readonly id: string };
    const end = Math.min(those.length, ahead + LOOKS_AHEAD);
    let place = ahead;
    while (place < end && those[place]?.id !== id) place++;
    if (place === end) {
      places ??= new Map(those.map((one, its) => [one.id, its]));
      place = places.get(id) ?? -1;
    }
    found[at] = place;
    if (place >= 0) ahead = place + 1;
  }
  return found;
}

/** The same places seen from the other side. */
function turned(places: Int32Array, length: number): Int32Array {
  const back = new Int32Array(length).fill(-1);
  for (let at = 0; at < places.length; at++) if ((places[at] as number) >= 0) back[places[at] as number] = at;
  return back;
}

function placesLeft({ judges, fixed = [] }: AssignmentProblem): Int32Array {
  const left = Int32Array.from(judges, ({ max }) => max);
  for (const [, judge] of fixed) left[judge] = (left[judge] as number) - 1;
  return left;
}
