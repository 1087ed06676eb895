import { type AssignmentProblem } from '../assignment-problem';
import { type FeasibleChange } from './feasible-change';
import { FlowNetwork } from './flow-network';
import { type StandingLimits } from './standing-limits';

/** Limits that contradict each other before any reading is handed out. */
export type FixedProblem =
  | { readonly code: 'MINIMUM_OVER_MAXIMUM'; readonly judge: number; readonly min: number; readonly max: number }
  | {
      readonly code: 'FIXED_OVER_READINGS';
      readonly entry: number;
      readonly fixed: number;
      readonly readings: number;
    }
  | { readonly code: 'FIXED_OVER_LOAD'; readonly judge: number; readonly fixed: number; readonly max: number }
  | {
      readonly code: 'FIXED_OVER_GROUP_LIMIT';
      readonly entry: number;
      readonly group: string;
      readonly fixed: number;
      readonly limit: number;
    };

/** Where the fixed pairs alone, or a judge's own two limits, already break the problem. */
export function brokenByFixed(problem: AssignmentProblem, limits: StandingLimits): FixedProblem[] {
  const { entries, judges, perGroup = 0 } = problem;
  const { need, room, groups, groupRoom } = limits;
  const found: FixedProblem[] = [];
  judges.forEach(({ min, max }, judge) => {
    if (min > max) found.push({ code: 'MINIMUM_OVER_MAXIMUM', judge, min, max });
    const left = room[judge] ?? 0;
    if (left < 0) found.push({ code: 'FIXED_OVER_LOAD', judge, fixed: max - left, max });
  });
  entries.forEach(({ judges: readings }, entry) => {
    const left = need[entry] ?? 0;
    if (left < 0) found.push({ code: 'FIXED_OVER_READINGS', entry, fixed: readings - left, readings });
    groups.forEach((group, g) => {
      const over = groupRoom[entry * groups.length + g] ?? 0;
      if (over < 0) {
        found.push({ code: 'FIXED_OVER_GROUP_LIMIT', entry, group, fixed: perGroup - over, limit: perGroup });
      }
    });
  });
  return found;
}

/** Releases as few fixed pairs as possible so that the rest respects every limit; the most that can stay is a flow. */
export function releaseSurplus(problem: AssignmentProblem, broken: readonly FixedProblem[]): FeasibleChange[] {
  const crossed = broken.find((reason) => reason.code === 'MINIMUM_OVER_MAXIMUM');
  if (crossed !== undefined) {
    return [{ code: 'LOWER_MINIMUM', judges: [crossed.judge], to: crossed.max, everyone: false }];
  }
  const { entries, judges, fixed = [], perGroup } = problem;
  const pairs = [...new Map(fixed.map((pair) => [pair.join(), pair])).values()];
  const groups = new Map<string, number>();
  const nodes = 2 + entries.length + judges.length;
  const network = new FlowNetwork(nodes + pairs.length);
  entries.forEach((entry, e) => network.addArc(0, 2 + e, entry.judges));
  judges.forEach((judge, j) => network.addArc(2 + entries.length + j, 1, judge.max));
  const arcs = pairs.map(([e, j]) => {
    const group = judges[j]?.group;
    let from = 2 + e;
    if (group !== undefined && perGroup !== undefined) {
      const key = `${e} ${group}`;
      const known = groups.get(key);
      from = known ?? nodes + groups.size;
      if (known === undefined) network.addArc(2 + e, from, perGroup);
      groups.set(key, from);
    }
    return network.addArc(from, 2 + entries.length + j, 1);
  });
  network.pushAll(0, 1);
  return [{ code: 'RELEASE_FIXED', pairs: pairs.filter((_, i) => network.flowOf(arcs[i] ?? 0) === 0) }];
}
