import { type AssignmentProblem } from '../assignment-problem';

/** What is left to hand out when the fixed pairs are taken as done. Negative where they already take too much. */
export interface StandingLimits {
  /** Per entry: readings still to be found. */
  readonly need: Int32Array;
  /** Per judge: entries that still fit. */
  readonly room: Int32Array;
  /** Per judge: entries that must still be given, from 0. */
  readonly least: Int32Array;
  /** Per judge: the number of the group, -1 without one (or where no limit on likeness is set). */
  readonly groupOf: Int32Array;
  readonly groups: readonly string[];
  /** Per entry and group (`entry * groups.length + group`): how many judges of it still may be added. */
  readonly groupRoom: Int32Array;
  /** Whether a pair stands already. */
  readonly isFixed: (entry: number, judge: number) => boolean;
}

/** Takes the fixed pairs off the needs, loads and limits on likeness of a problem. A pair named twice counts once. */
export function standingLimits(problem: AssignmentProblem): StandingLimits {
  const { entries, judges, perGroup } = problem;
  const groups: string[] = [];
  const numbers = new Map<string, number>();
  const groupOf = Int32Array.from(judges, ({ group }) => {
    if (group === undefined || perGroup === undefined) return -1;
    const known = numbers.get(group) ?? numbers.size;
    if (known === groups.length) groups.push(group);
    numbers.set(group, known);
    return known;
  });
  const need = Int32Array.from(entries, (entry) => entry.judges);
  const room = Int32Array.from(judges, (judge) => judge.max);
  const least = Int32Array.from(judges, (judge) => judge.min);
  const groupRoom = new Int32Array(entries.length * groups.length).fill(perGroup ?? 0);
  const fixed = new Set<number>();
  for (const [entry, judge] of problem.fixed ?? []) {
    const pair = entry * judges.length + judge;
    if (fixed.has(pair)) continue;
    fixed.add(pair);
    need[entry] = (need[entry] ?? 0) - 1;
    room[judge] = (room[judge] ?? 0) - 1;
    least[judge] = Math.max(0, (least[judge] ?? 0) - 1);
    const group = groupOf[judge] ?? -1;
    const at = entry * groups.length + group;
    if (group >= 0) groupRoom[at] = (groupRoom[at] ?? 0) - 1;
  }
  return {
    need,
    room,
    least,
    groupOf,
    groups,
    groupRoom,
    isFixed: (entry, judge) => fixed.has(entry * judges.length + judge),
  };
}
