import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { type Described } from './described';
import { applyChange, type FeasibleChange } from './feasible-change';
import { leastThatHolds } from './least-that-holds';
import { type Spread, spreadReadings } from './spread-readings';
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

/** The short side of the minimum cut, split where entries and judges have nothing to do with each other. */
export function shortages(problem: AssignmentProblem, limits: StandingLimits, spread: Spread): Shortage[] {
  const parts = contestedParts(problem, limits, spread);
  return parts.map(({ entries, judges, heldByGroupLimit, outside }) => {
    const rest = entries.reduce((total, e) => total + (limits.need[e] ?? 0), 0);
    const taken = judges.reduce((total, j) => total + (limits.room[j] ?? 0), 0);
    const needed = entries.reduce((total, e) => total + (problem.entries[e]?.judges ?? 0), 0);
    const missing = rest - taken - outside;
    return {
      code: 'TOO_FEW_READINGS',
      entries,
      judges,
      needed,
      available: needed - missing,
      missing,
      heldByGroupLimit,
    };
  });
}

interface Part {
  readonly entries: number[];
  readonly judges: number[];
  heldByGroupLimit: boolean;
  /** What the entries can get at most from judges who are not contested. */
  outside: number;
}

function contestedParts(problem: AssignmentProblem, limits: StandingLimits, spread: Spread): Part[] {
  const width = problem.judges.length;
  const contested = [...problem.judges.keys()].filter((j) => spread.stuckJudge(j));
  const partOfJudge = new Map<number, Part>();
  const parts = new Set<Part>();
  for (let e = 0; e < problem.entries.length; e++) {
    if (!spread.stuckEntry(e)) continue;
    let part: Part = { entries: [e], judges: [], heldByGroupLimit: false, outside: 0 };
    parts.add(part);
    addOutside(part, e, problem, limits, spread);
    for (const j of contested) {
      if (problem.scores[e * width + j] === NOT_ALLOWED || limits.isFixed(e, j)) continue;
      const group = limits.groupOf[j] ?? -1;
      if (group >= 0 && !spread.stuckGroup(e, group)) continue;
      const other = partOfJudge.get(j);
      if (other === undefined) {
        part.judges.push(j);
        partOfJudge.set(j, part);
      } else if (other !== part) {
        part = merged(other, part, parts, partOfJudge);
      }
    }
  }
  for (const part of parts) part.judges.sort((a, b) => a - b);
  return [...parts].sort((a, b) => (a.entries[0] ?? 0) - (b.entries[0] ?? 0));
}

function merged(into: Part, from: Part, parts: Set<Part>, partOfJudge: Map<number, Part>): Part {
  into.entries.push(...from.entries);
  into.judges.push(...from.judges);
  into.outside += from.outside;
  into.heldByGroupLimit ||= from.heldByGroupLimit;
  for (const j of from.judges) partOfJudge.set(j, into);
  parts.delete(from);
  return into;
}

function addOutside(
  part: Part,
  e: number,
  problem: AssignmentProblem,
  { groupOf, groups, groupRoom, isFixed }: StandingLimits,
  spread: Spread,
): void {
  const inGroup = new Int32Array(groups.length);
  for (let j = 0; j < problem.judges.length; j++) {
    if (problem.scores[e * problem.judges.length + j] === NOT_ALLOWED || isFixed(e, j)) continue;
    const group = groupOf[j] ?? -1;
    if (group < 0 ? !spread.stuckJudge(j) : spread.stuckGroup(e, group) && !spread.stuckJudge(j)) part.outside++;
    if (group >= 0 && !spread.stuckGroup(e, group)) inGroup[group] = (inGroup[group] ?? 0) + 1;
  }
  groups.forEach((_, g) => {
    if (spread.stuckGroup(e, g)) return;
    const limit = groupRoom[e * groups.length + g] ?? 0;
    part.outside += limit;
    if ((inGroup[g] ?? 0) > limit) part.heldByGroupLimit = true;
  });
}

/** The least change of each kind that lets every reading be handed out (least loads are looked at afterwards). */
export function waysForShortage(
  problem: AssignmentProblem,
  reasons: readonly Shortage[],
  load: number,
  describe: Described,
): FeasibleChange[] {
  const suffices = (change: FeasibleChange) => {
    const changed = applyChange(problem, change);
    return spreadReadings(changed, standingLimits(changed)).missing === 0;
  };
  const entries = reasons.flatMap((reason) => reason.entries).sort((a, b) => a - b);
  const named = [...new Set(reasons.flatMap((reason) => reason.judges))].sort((a, b) => a - b);
  const everyone = [...problem.judges.keys()];
  const found = [
    ...raisedLoads(problem, named, everyone, suffices),
    wantedJudges(problem, entries, load, describe),
    liftedGroupLimit(problem, suffices),
    releasedPairs(problem, named, reasons),
    fewerReadings(problem, entries, suffices),
  ];
  return found.filter((change) => change !== undefined);
}

function raisedLoads(
  { judges, entries }: AssignmentProblem,
  named: readonly number[],
  everyone: readonly number[],
  suffices: (change: FeasibleChange) => boolean,
): FeasibleChange[] {
  const raised = (who: readonly number[], all: boolean) => {
    const lowest = Math.min(...who.map((j) => judges[j]?.max ?? 0));
    const to = leastThatHolds(lowest + 1, entries.length, (value) =>
      suffices({ code: 'RAISE_LOAD', judges: who, to: value, everyone: all }),
    );
    return to === undefined ? [] : [{ code: 'RAISE_LOAD', judges: who, to, everyone: all } as const];
  };
  const some = named.length === 0 ? [] : raised(named, named.length === everyone.length);
  if (named.length === everyone.length || everyone.length === 0) return some;
  const all = raised(everyone, true);
  return (all[0]?.to ?? Infinity) < (some[0]?.to ?? Infinity) ? [...some, ...all] : some;
}

function liftedGroupLimit(
  { perGroup, entries }: AssignmentProblem,
  suffices: (change: FeasibleChange) => boolean,
): FeasibleChange | undefined {
  if (perGroup === undefined) return undefined;
  const most = Math.max(...entries.map(({ judges }) => judges));
  const to = leastThatHolds(perGroup + 1, most, (value) => suffices({ code: 'LIFT_GROUP_LIMIT', to: value }));
  return to === undefined ? undefined : { code: 'LIFT_GROUP_LIMIT', to };
}

function fewerReadings(
  problem: AssignmentProblem,
  entries: readonly number[],
  suffices: (change: FeasibleChange) => boolean,
): FeasibleChange | undefined {
  const most = Math.max(...entries.map((e) => problem.entries[e]?.judges ?? 0));
  const by = leastThatHolds(1, most - 1, (value) => suffices({ code: 'FEWER_READINGS', entries, to: most - value }));
  return by === undefined ? undefined : { code: 'FEWER_READINGS', entries, to: most - by };
}

/** At most so many fixed pairs are tried in a round, because each costs a flow. */
const MOST_TRIED = 200;

/**
 * Releases fixed pairs one by one, each letting one more reading be handed out. One pair can gain one reading at most,
 * so as many pairs as readings are missing are the fewest; undefined where that many are not found.
 */
function releasedPairs(
  problem: AssignmentProblem,
  named: readonly number[],
  reasons: readonly Shortage[],
): FeasibleChange | undefined {
  const full = new Set(named);
  const candidates = (problem.fixed ?? []).filter(([, j]) => full.has(j)).slice(0, MOST_TRIED);
  let missing = reasons.reduce((total, reason) => total + reason.missing, 0);
  const pairs: (readonly [number, number])[] = [];
  for (const pair of candidates) {
    if (missing === 0) break;
    const changed = applyChange(problem, { code: 'RELEASE_FIXED', pairs: [...pairs, pair] });
    const left = spreadReadings(changed, standingLimits(changed)).missing;
    if (left >= missing) continue;
    pairs.push(pair);
    missing = left;
  }
  return missing === 0 && pairs.length > 0 ? { code: 'RELEASE_FIXED', pairs } : undefined;
}
