import { type AssignmentProblem, NOT_ALLOWED, type StoredProblem } from '../assignment-problem';
import { rowsOf, type ScoreRows } from '../score-rows';

/** What is left to solve of a problem once the fixed pairs stand. */
export interface Demand {
  readonly entries: number;
  readonly judges: number;
  readonly scores: ScoreRows;
  /** How many judges each entry still wants. */
  readonly wanted: Int32Array;
  /** The fewest and the most further entries of each judge. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** The judges fixed to entry e are `fixedJudges[fixedStart[e] … fixedStart[e + 1] - 1]`. */
  readonly fixedStart: Int32Array;
  readonly fixedJudges: Int32Array;
  /** The group of each judge, -1 for none; undefined where no limit on likeness is set or none can bind. */
  readonly groups: Int32Array | undefined;
  readonly perGroup: number;
}

type Grouped = Pick<AssignmentProblem, 'judges' | 'perGroup'>;

/** Why no assignment can be right, before any is looked for. */
export type Contradiction =
  | { readonly code: 'FIXED_EXCEEDS_ENTRY'; readonly entry: number }
  | { readonly code: 'FIXED_EXCEEDS_JUDGE'; readonly judge: number }
  | { readonly code: 'FIXED_EXCEEDS_GROUP'; readonly entry: number; readonly judge: number };

/** Subtracts the fixed pairs from what is wanted and offered. */
export function demandOf(problem: StoredProblem): Demand | Contradiction {
  const { entries, judges, fixed = [], perGroup } = problem;
  const wanted = Int32Array.from(entries, (entry) => entry.judges);
  const least = Int32Array.from(judges, (judge) => judge.min);
  const most = Int32Array.from(judges, (judge) => judge.max);
  const { start, members } = byEntry(entries.length, fixed);
  for (const [entry, judge] of fixed) {
    wanted[entry] = (wanted[entry] as number) - 1;
    least[judge] = Math.max(0, (least[judge] as number) - 1);
    most[judge] = (most[judge] as number) - 1;
  }
  const entry = wanted.findIndex((count) => count < 0);
  if (entry >= 0) return { code: 'FIXED_EXCEEDS_ENTRY', entry };
  const judge = most.findIndex((count) => count < 0);
  if (judge >= 0) return { code: 'FIXED_EXCEEDS_JUDGE', judge };
  // More than all entries is no limit, and must not look like one that is reached.
  for (let j = 0; j < most.length; j++) most[j] = Math.min(most[j] as number, entries.length + 1);
  const groups = groupsOf(problem);
  const scores = rowsOf(problem.scores, judges.length);
  const demand = { scores, wanted, least, most, fixedStart: start, fixedJudges: members };
  const whole = { ...demand, entries: entries.length, judges: judges.length, groups, perGroup: perGroup ?? 0 };
  if (groups) {
    for (const [e, j] of fixed) {
      const group = groups[j] as number;
      if (group >= 0 && roomInGroup(whole, e, group) < 0) return { code: 'FIXED_EXCEEDS_GROUP', entry: e, judge: j };
    }
  }
  return whole;
}

/** How many more judges of a group an entry may have. */
export function roomInGroup(demand: Demand, entry: number, group: number): number {
  let room = demand.perGroup;
  const end = demand.fixedStart[entry + 1] as number;
  for (let at = demand.fixedStart[entry] as number; at < end; at++) {
    if (demand.groups?.[demand.fixedJudges[at] as number] === group) room--;
  }
  return room;
}

/** Whether a pair of this score may be chosen: allowed, possible, and not standing already. */
export function mayChoose(demand: Demand, entry: number, judge: number, score: number): boolean {
  if (score === NOT_ALLOWED || demand.most[judge] === 0) return false;
  const end = demand.fixedStart[entry + 1] as number;
  for (let at = demand.fixedStart[entry] as number; at < end; at++) {
    if (demand.fixedJudges[at] === judge) return false;
  }
  const group = demand.groups?.[judge] ?? -1;
  return group < 0 || roomInGroup(demand, entry, group) > 0;
}

function byEntry(entries: number, pairs: readonly (readonly [number, number])[]) {
  const start = new Int32Array(entries + 1);
  for (const [entry] of pairs) start[entry + 1] = (start[entry + 1] as number) + 1;
  for (let e = 0; e < entries; e++) start[e + 1] = (start[e + 1] as number) + (start[e] as number);
  const next = start.slice();
  const members = new Int32Array(pairs.length);
  for (const [entry, judge] of pairs) {
    const at = next[entry] as number;
    members[at] = judge;
    next[entry] = at + 1;
  }
  return { start, members };
}

/** The names of the groups that a demand counts by number. */
export function groupNames(problem: Grouped): (group: number) => string {
  const names = bindingGroups(problem);
  return (group) => names[group] ?? '';
}

function groupsOf(problem: Grouped): Int32Array | undefined {
  const numbers = new Map(bindingGroups(problem).map((group, number) => [group, number]));
  if (numbers.size === 0) return undefined;
  return Int32Array.from(problem.judges, ({ group }) => (group === undefined ? -1 : (numbers.get(group) ?? -1)));
}

/** A group that has no more judges than an entry may have of it cannot bind. */
function bindingGroups({ judges, perGroup }: Grouped): string[] {
  if (perGroup === undefined) return [];
  const sizes = new Map<string, number>();
  for (const { group } of judges) if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes].filter(([, size]) => size > perGroup).map(([group]) => group);
}
