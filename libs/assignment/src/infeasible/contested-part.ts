import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { type Spread } from './spread-readings';
import { type StandingLimits } from './standing-limits';

/** The short side of a minimum cut as a small problem of its own: only here can more room let more be handed out. */
export interface ContestedPart {
  /** Its entries and judges, by their index in the whole. */
  readonly entries: readonly number[];
  readonly judges: readonly number[];
  readonly scores: Int32Array;
  /** Limits by the part's own indexes; what its entries get from judges outside is taken off their needs. */
  readonly limits: StandingLimits;
  /** Per entry of the part: the readings that come from outside, all of them in every greatest flow. */
  readonly outside: Int32Array;
  /** Per entry of the part: whether the limit on likeness keeps judges out. */
  readonly heldByGroupLimit: readonly boolean[];
}

/** Cuts the short side out of a problem whose readings could not all be handed out. */
export function contestedPart(problem: AssignmentProblem, whole: StandingLimits, spread: Spread): ContestedPart {
  const width = problem.judges.length;
  const entries = [...problem.entries.keys()].filter((e) => spread.stuckEntry(e));
  const judges = [...problem.judges.keys()].filter((j) => spread.stuckJudge(j));
  const place = new Map(judges.map((j, i) => [j, i]));
  const count = whole.groups.length;
  const scores = new Int32Array(entries.length * judges.length).fill(NOT_ALLOWED);
  const groupRoom = new Int32Array(entries.length * count);
  const outside = new Int32Array(entries.length);
  const heldByGroupLimit = entries.map((e, i) => {
    const others = new Int32Array(count);
    let free = 0;
    for (let j = 0; j < width; j++) {
      const score = problem.scores[e * width + j] ?? NOT_ALLOWED;
      if (score === NOT_ALLOWED || whole.isFixed(e, j)) continue;
      const group = whole.groupOf[j] ?? -1;
      const at = place.get(j);
      if (group >= 0 && (at === undefined || !spread.stuckGroup(e, group))) others[group] = (others[group] ?? 0) + 1;
      else if (at === undefined) free++;
      else scores[i * judges.length + at] = score;
    }
    let held = false;
    for (let g = 0; g < count; g++) {
      const room = whole.groupRoom[e * count + g] ?? 0;
      const there = others[g] ?? 0;
      const stuck = spread.stuckGroup(e, g);
      free += stuck ? there : room;
      groupRoom[i * count + g] = stuck ? room - there : 0;
      held ||= !stuck && there > room;
    }
    outside[i] = free;
    return held;
  });
  const limits = {
    need: Int32Array.from(entries, (e, i) => Math.max(0, (whole.need[e] ?? 0) - (outside[i] ?? 0))),
    room: Int32Array.from(judges, (j) => whole.room[j] ?? 0),
    least: new Int32Array(judges.length),
    groupOf: Int32Array.from(judges, (j) => whole.groupOf[j] ?? -1),
    groups: whole.groups,
    groupRoom,
    isFixed: () => false,
  };
  return { entries, judges, scores, limits, outside, heldByGroupLimit };
}
