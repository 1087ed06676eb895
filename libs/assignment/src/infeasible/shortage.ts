import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { type ContestedPart } from './contested-part';
import { type Described } from './described';
import { applyChange, type FeasibleChange } from './feasible-change';
import { leastThatHolds } from './least-that-holds';
import { spreadReadings } from './spread-readings';
import { type StandingLimits, standingLimits } from './standing-limits';
import { wantedJudges } from './wanted-judges';

/** Entries that compete for judges who cannot take them all. */
export interface Shortage {
  readonly code: 'TOO_FEW_READINGS';
  readonly entries: readonly number[];
  /** The judges whom they compete for, all of them full; none when too few may read these entries at all. */
  readonly judges: readonly number[];
  /** Readings that these entries need, that they can get at most, and the difference. */
  readonly needed: number;
  readonly available: number;
  readonly missing: number;
  /** Whether the limit on likeness keeps out judges who would have room. */
  readonly heldByGroupLimit: boolean;
}

/** The contested part, split where entries and judges have nothing to do with each other. */
export function shortages(problem: AssignmentProblem, whole: StandingLimits, part: ContestedPart): Shortage[] {
  const { entries, judges, scores } = part;
  const bunch = Int32Array.from([...entries, ...judges], (_, i) => i);
  const find = (node: number): number => {
    let at = node;
    while (bunch[at] !== at) at = bunch[at] = bunch[bunch[at] ?? at] ?? at;
    return at;
  };
  for (let at = 0; at < scores.length; at++) {
    if (scores[at] === NOT_ALLOWED) continue;
    const [entry, judge] = [find(Math.floor(at / judges.length)), find(entries.length + (at % judges.length))];
    bunch[Math.max(entry, judge)] = Math.min(entry, judge);
  }
  const bunches = new Map<number, { entries: number[]; judges: number[] }>();
  entries.forEach((_, i) => {
    const known = bunches.get(find(i)) ?? { entries: [], judges: [] };
    known.entries.push(i);
    bunches.set(find(i), known);
  });
  judges.forEach((_, i) => bunches.get(find(entries.length + i))?.judges.push(i));
  return [...bunches.values()].map((one) => {
    const total = (which: readonly number[], value: (i: number) => number) =>
      which.reduce((sum, i) => sum + value(i), 0);
    const rest = total(one.entries, (i) => (whole.need[entries[i] ?? 0] ?? 0) - (part.outside[i] ?? 0));
    const missing = rest - total(one.judges, (i) => part.limits.room[i] ?? 0);
    const needed = total(one.entries, (i) => problem.entries[entries[i] ?? 0]?.judges ?? 0);
    return {
      code: 'TOO_FEW_READINGS',
      entries: one.entries.map((i) => entries[i] ?? 0),
      judges: one.judges.map((i) => judges[i] ?? 0),
      needed,
      available: needed - missing,
      missing,
      heldByGroupLimit: one.entries.some((i) => part.heldByGroupLimit[i]),
    };
  });
}

/** The least change of each kind that lets every reading be handed out (least loads are looked at afterwards). */
export function waysForShortage(
  problem: AssignmentProblem,
  part: ContestedPart,
  missing: number,
  load: number,
  describe: Described,
): FeasibleChange[] {
  const found = [
    raisedLoad(problem, part),
    wantedJudges(part, load, describe),
    liftedGroupLimit(problem),
    releasedPairs(problem, part, missing),
    fewerReadings(problem, part),
  ];
  return found.filter((change) => change !== undefined);
}

function raisedLoad({ judges, entries }: AssignmentProblem, part: ContestedPart): FeasibleChange | undefined {
  if (part.judges.length === 0) return undefined;
  const maxima = part.judges.map((j) => judges[j]?.max ?? 0);
  const to = leastThatHolds(Math.min(...maxima) + 1, entries.length, (value) => {
    const room = part.limits.room.map((left, i) => left + Math.max(0, value - (maxima[i] ?? 0)));
    return spreadReadings(part.scores, { ...part.limits, room }).missing === 0;
  });
  if (to === undefined) return undefined;
  return { code: 'RAISE_LOAD', judges: part.judges, to, everyone: part.judges.length === judges.length };
}

function fewerReadings(problem: AssignmentProblem, part: ContestedPart): FeasibleChange | undefined {
  const { entries } = part;
  const readings = entries.map((e) => problem.entries[e]?.judges ?? 0);
  const fixed = new Set((problem.fixed ?? []).map(([e, j]) => e * problem.judges.length + j));
  const fixedOf = new Map<number, number>();
  for (const pair of fixed) {
    const e = Math.floor(pair / problem.judges.length);
    fixedOf.set(e, (fixedOf.get(e) ?? 0) + 1);
  }
  const most = Math.max(...readings);
  const by = leastThatHolds(1, most - 1, (value) => {
    const need = part.limits.need.map((_, i) => {
      const held = fixedOf.get(entries[i] ?? 0) ?? 0;
      return Math.max(0, Math.min(readings[i] ?? 0, Math.max(most - value, held)) - held - (part.outside[i] ?? 0));
    });
    return spreadReadings(part.scores, { ...part.limits, need }).missing === 0;
  });
  return by === undefined ? undefined : { code: 'FEWER_READINGS', entries, to: most - by };
}

function liftedGroupLimit(problem: AssignmentProblem): FeasibleChange | undefined {
  if (problem.perGroup === undefined) return undefined;
  const most = Math.max(...problem.entries.map(({ judges }) => judges));
  const to = leastThatHolds(
    problem.perGroup + 1,
    most,
    (value) => missingAfter(problem, { code: 'LIFT_GROUP_LIMIT', to: value }) === 0,
  );
  return to === undefined ? undefined : { code: 'LIFT_GROUP_LIMIT', to };
}

/** Each fixed pair that is tried costs a flow over all pairs of the problem; so much work is done at most. */
const MOST_TRIED = { pairs: 200, cells: 200_000_000 };

/**
 * Releases fixed pairs one by one, each letting one more reading be handed out. One pair can gain one reading at most,
 * so as many pairs as readings are missing are the fewest; undefined where that many are not found.
 */
function releasedPairs(problem: AssignmentProblem, part: ContestedPart, missing: number): FeasibleChange | undefined {
  const full = new Set(part.judges);
  const most = Math.min(MOST_TRIED.pairs, Math.floor(MOST_TRIED.cells / problem.scores.length));
  const candidates = (problem.fixed ?? []).filter(([, j]) => full.has(j)).slice(0, most);
  if (candidates.length < missing) return undefined;
  let left = missing;
  const pairs: (readonly [number, number])[] = [];
  for (const pair of candidates) {
    const rest = missingAfter(problem, { code: 'RELEASE_FIXED', pairs: [...pairs, pair] });
    if (rest >= left) continue;
    pairs.push(pair);
    left = rest;
    if (left === 0) return { code: 'RELEASE_FIXED', pairs };
  }
  return undefined;
}

function missingAfter(problem: AssignmentProblem, change: FeasibleChange): number {
  const changed = applyChange(problem, change);
  return spreadReadings(changed.scores, standingLimits(changed)).missing;
}
