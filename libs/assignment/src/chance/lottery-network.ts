import { type AssignmentProblem } from '../assignment-problem';
import { type StandingLimits } from '../infeasible/standing-limits';
import { type Demand } from '../solver/demand';
import {
  addArc,
  dutyArc,
  emptyNetwork,
  entryNode,
  freeArc,
  judgeNode,
  type Network,
  penaltyArc,
} from '../solver/network';
import { MatrixRows } from '../score-rows';
import { type EntrySets } from './entry-sets';

/** A problem counted in units: so many of them are a reading. */
export interface UnitProblem {
  readonly scores: Int32Array;
  readonly demand: Demand;
  readonly sets: EntrySets;
}

/** Some pairs (`entry * judges + judge`) with the units that they carry for now. */
export interface Carried {
  readonly pairs: Int32Array;
  readonly units: Int32Array;
}

export interface LotteryNetwork {
  readonly network: Network;
  /** The arc of the first pair; those of the others follow in order. */
  readonly firstPairArc: number;
  /** The node of each set, 0 where it has none because these pairs cannot break it. */
  readonly nodeOf: Int32Array;
  /** Of each set with a node, what must flow into it and what may besides; -1 for none. */
  readonly dutyOf: Int32Array;
  readonly freeOf: Int32Array;
}

/**
 * The flow from entries through their sets to judges, with what the pairs carry; its tree is still to be spanned.
 * @param capacityOf how many units a pair may have, by its place.
 */
export function lotteryNetwork(
  { scores, demand, sets }: UnitProblem,
  { pairs, units }: Carried,
  capacityOf: (at: number) => number,
): LotteryNetwork {
  const { entries, judges } = demand;
  const [capacity, inside] = [new Float64Array(sets.entry.length), new Float64Array(sets.entry.length)];
  pairs.forEach((pair, at) => {
    for (let set = sets.innermost?.[pair] ?? -1; set >= 0; set = sets.outer[set] as number) {
      capacity[set] = (capacity[set] as number) + capacityOf(at);
      inside[set] = (inside[set] as number) + (units[at] as number);
    }
  });
  const binds = (set: number) =>
    (sets.least[set] as number) > 0 || (capacity[set] as number) > (sets.most[set] as number);
  const bound = sets.entry.map((_, set) => set).filter((set) => (capacity[set] as number) > 0 && binds(set));
  const network = emptyNetwork(demand, pairs.length + 2 * bound.length, bound.length);
  const nodeOf = new Int32Array(sets.entry.length);
  const dutyOf = new Int32Array(sets.entry.length).fill(-1);
  const freeOf = new Int32Array(sets.entry.length).fill(-1);
  bound.forEach((set, at) => (nodeOf[set] = 1 + judges + entries + at));
  const carry = (arc: number, flow: number) => (network.flow[arc] = flow);
  for (const set of bound) {
    const [from, to] = [nodeAround(sets, nodeOf, demand, set), nodeOf[set] as number];
    const [least, flow] = [sets.least[set] as number, inside[set] as number];
    const duty = addArc(network, from, to, least > 0 ? -network.penalty : 0, least);
    const free = addArc(network, from, to, 0, (sets.most[set] as number) - least);
    carry(duty, Math.min(flow, least));
    carry(free, flow - Math.min(flow, least));
    dutyOf[set] = duty;
    freeOf[set] = free;
  }
  const firstPairArc = network.arcs;
  const load = new Float64Array(judges);
  const missing = Float64Array.from(demand.wanted);
  pairs.forEach((pair, at) => {
    const [entry, judge] = [Math.floor(pair / judges), pair % judges];
    const arc = addArc(
      network,
      leavingNode(sets, nodeOf, demand, pair),
      judgeNode(judge),
      0 - (scores[pair] as number),
      capacityOf(at),
    );
    carry(arc, units[at] as number);
    load[judge] = (load[judge] as number) + (units[at] as number);
    missing[entry] = (missing[entry] as number) - (units[at] as number);
  });
  for (let j = 0; j < judges; j++) {
    const [all, least, highest] = [load[j] as number, demand.least[j] as number, demand.most[j] as number];
    carry(dutyArc(demand, j), Math.min(all, least));
    carry(freeArc(demand, j), Math.max(0, Math.min(all, highest) - least));
    carry(penaltyArc(judgeNode(j)), Math.max(0, all - highest));
  }
  missing.forEach((left, e) => carry(penaltyArc(entryNode(demand, e)), left));
  return { network, firstPairArc, nodeOf, dutyOf, freeOf };
}

/** The node that a pair's arc leaves: of the smallest set around it that has one, or the entry's. */
export function leavingNode(sets: EntrySets, nodeOf: Int32Array, demand: Demand, pair: number): number {
  for (let set = sets.innermost?.[pair] ?? -1; set >= 0; set = sets.outer[set] as number)
    if (nodeOf[set] !== 0) return nodeOf[set] as number;
  return entryNode(demand, Math.floor(pair / demand.judges));
}

/** The node that the arcs into a set leave. */
export function nodeAround(sets: EntrySets, nodeOf: Int32Array, demand: Demand, set: number): number {
  for (let outer = sets.outer[set] as number; outer >= 0; outer = sets.outer[outer] as number)
    if (nodeOf[outer] !== 0) return nodeOf[outer] as number;
  return entryNode(demand, sets.entry[set] as number);
}

/** Needs, rooms and sets of a problem in units. */
export function inUnits(
  problem: AssignmentProblem,
  limits: StandingLimits,
  sets: EntrySets,
  unit: number,
): UnitProblem {
  const { entries, judges, scores } = problem;
  const times = (counts: Int32Array) => counts.map((count) => count * unit);
  return {
    scores,
    sets: { ...sets, least: sets.least.map((count) => count * unit), most: sets.most.map((count) => count * unit) },
    demand: {
      ...{ entries: entries.length, judges: judges.length, scores: new MatrixRows(scores, judges.length) },
      ...{ wanted: times(limits.need), least: times(limits.least) },
      // More than all entries is no limit, and must not look like one that is reached.
      most: times(limits.room.map((room) => Math.min(room, entries.length + 1))),
      ...{ fixedStart: new Int32Array(entries.length + 1), fixedJudges: new Int32Array(0) },
      ...{ groups: undefined, perGroup: 0 },
    },
  };
}

/** Whether all is read that is wanted, by nobody beyond the maximum, and every minimum is met. */
export function isMet({ network, dutyOf }: LotteryNetwork): boolean {
  const { demand, flow, capacity } = network;
  const penalties = flow.subarray(0, penaltyArc(entryNode(demand, demand.entries)));
  if (penalties.some((units) => units > 0)) return false;
  const isFull = (arc: number) => arc < 0 || flow[arc] === capacity[arc];
  return dutyOf.every(isFull) && demand.least.every((_, j) => isFull(dutyArc(demand, j)));
}
