import { NOT_ALLOWED } from '../assignment-problem';
import { FlowNetwork } from './flow-network';
import { type StandingLimits } from './standing-limits';

/** Judges who are not in the problem yet: so many, each with room for `load` of the entries that they may read. */
export interface ImaginedJudges {
  readonly entries: readonly number[];
  readonly count: number;
  readonly load: number;
}

/** How far the readings of a problem can be handed out, and where they get stuck. */
export interface Spread {
  /** How many readings of the whole cannot be handed out; 0 when all can. */
  readonly missing: number;
  /** Whether an entry, judge or (entry, group) lies on the short side of the minimum cut. */
  readonly stuckEntry: (entry: number) => boolean;
  readonly stuckJudge: (judge: number) => boolean;
  readonly stuckGroup: (entry: number, group: number) => boolean;
  /** Pairs that carry a reading, fixed ones not among them. */
  readonly pairs: () => [entry: number, judge: number][];
}

/**
 * Hands out readings as a greatest flow source → entry → (entry, group) → judge → sink.
 *
 * With `minima` every judge first passes its least number through an arc of its own, and what judges take beyond it
 * shares an arc with room for the readings that no minimum claims: the flow is full exactly when every minimum is met.
 *
 * @param scores entry by judge; only whether a pair is allowed counts.
 * @param limits the problem's limits without its fixed pairs; none may be negative.
 */
export function spreadReadings(
  scores: Int32Array,
  limits: StandingLimits,
  { minima = false, imagined = [] }: { minima?: boolean; imagined?: readonly ImaginedJudges[] } = {},
): Spread {
  const { need, room, least, groupOf, groups, groupRoom, isFixed } = limits;
  const entryCount = need.length;
  const judgeCount = room.length;
  const [source, sink, beyond, firstEntry] = [0, 1, 2, 3];
  const firstJudge = firstEntry + entryCount;
  const firstImagined = firstJudge + judgeCount;
  const firstGroup = firstImagined + imagined.length;
  const network = new FlowNetwork(firstGroup + entryCount * groups.length);
  const firstArc = new Int32Array(entryCount);
  const allowed = (e: number, j: number) => scores[e * judgeCount + j] !== NOT_ALLOWED && !isFixed(e, j);
  let wanted = 0;
  for (let e = 0; e < entryCount; e++) {
    wanted += need[e] ?? 0;
    network.addArc(source, firstEntry + e, need[e] ?? 0);
    for (let g = 0; g < groups.length; g++) {
      const at = e * groups.length + g;
      network.addArc(firstEntry + e, firstGroup + at, groupRoom[at] ?? 0);
    }
    let first = -1;
    for (let j = 0; j < judgeCount; j++) {
      if (!allowed(e, j)) continue;
      const group = groupOf[j] ?? -1;
      const from = group < 0 ? firstEntry + e : firstGroup + e * groups.length + group;
      const arc = network.addArc(from, firstJudge + j, 1);
      if (first < 0) first = arc;
    }
    firstArc[e] = first;
  }
  imagined.forEach(({ entries, count, load }, i) => {
    for (const e of entries) network.addArc(firstEntry + e, firstImagined + i, count);
    network.addArc(firstImagined + i, sink, count * load);
  });
  let claimed = 0;
  for (let j = 0; j < judgeCount; j++) {
    const own = minima ? (least[j] ?? 0) : (room[j] ?? 0);
    network.addArc(firstJudge + j, sink, own);
    if (minima) network.addArc(firstJudge + j, beyond, (room[j] ?? 0) - own);
    claimed += own;
  }
  if (minima) network.addArc(beyond, sink, Math.max(0, wanted - claimed));
  const missing = wanted - network.pushAll(source, sink);
  const reached = network.reachedNodes();
  return {
    missing,
    stuckEntry: (e) => reached(firstEntry + e),
    stuckJudge: (j) => reached(firstJudge + j),
    stuckGroup: (e, g) => reached(firstGroup + e * groups.length + g),
    pairs: () => {
      const found: [number, number][] = [];
      for (let e = 0; e < entryCount; e++) {
        let arc = firstArc[e] ?? 0;
        for (let j = 0; j < judgeCount; j++) {
          if (!allowed(e, j)) continue;
          if (network.flowOf(arc) > 0) found.push([e, j]);
          // Arcs of one entry follow each other, each with its reverse between.
          arc += 2;
        }
      }
      return found;
    },
  };
}
