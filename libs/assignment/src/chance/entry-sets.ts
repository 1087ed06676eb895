import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { type StandingLimits } from '../infeasible/standing-limits';
import { type SideLimits } from '../limits/side-limits';
import { NotCoverable } from '../limits/solve-limited';

/** Two limits of which neither keeps within the other on some entry: then nothing can be drawn with exact probabilities. */
export class LimitsCross extends Error {
  constructor(
    /** What each limit goes by: the `by` of a limit on likeness, `group` for `perGroup`, `coverage`. */
    readonly limits: readonly [string, string],
    readonly entry: number,
  ) {
    super(`limits on ${limits.join(' and ')} cross`);
    this.name = 'LimitsCross';
  }
}

/** The limits on the readers of each entry, as sets of judges one within the other. Fixed pairs are taken off. */
export interface EntrySets {
  /** 1 for each pair (`entry * judges + judge`) that may come. */
  readonly mayCome: Uint8Array;
  /** The smallest set that a pair is in, -1 for none; undefined where no entry has a set. */
  readonly innermost: Int32Array | undefined;
  /** Of each set: its entry, the set around it (-1 for the entry's own readers), the fewest and the most of its judges. */
  readonly entry: readonly number[];
  readonly outer: readonly number[];
  readonly least: readonly number[];
  readonly most: readonly number[];
}

interface EntrySet {
  readonly by: string;
  readonly has: (judge: number) => boolean;
  readonly least: number;
  readonly most: number;
  readonly coverage?: number;
}

type Members = EntrySet & { readonly members: readonly number[] };

/**
 * The limits on each entry's readers as a hierarchy of sets: where any two are apart or one within the other, they and
 * the judges' loads make a bihierarchy, which is what can be drawn with exact probabilities (Budish, Che, Kojima and
 * Milgrom 2013, theorem 1). Limits that cannot bind are left out before that is asked.
 *
 * @throws LimitsCross where two limits cross. @throws NotCoverable where too few of those who cover an entry may read it.
 */
export function entrySets(problem: AssignmentProblem, side: SideLimits, limits: StandingLimits): EntrySets {
  const { scores, entries, judges } = problem;
  const { need, room, isFixed } = limits;
  const mayCome = new Uint8Array(scores.length);
  const found = { entry: [] as number[], outer: [] as number[], least: [] as number[], most: [] as number[] };
  const limited = limitsByEntry(problem, side, limits);
  let innermost: Int32Array | undefined;
  for (let e = 0; e < entries.length; e++) {
    const wanted = need[e] ?? 0;
    if (wanted === 0) continue;
    let eligible: readonly number[] = judges.flatMap((_, j) => {
      const isOpen = scores[e * judges.length + j] !== NOT_ALLOWED && (room[j] ?? 0) > 0 && !isFixed(e, j);
      return isOpen ? [j] : [];
    });
    const sets = limited(e, eligible);
    // What must all come from a set, or not at all, is no set any more.
    for (let before = -1; before !== eligible.length;) {
      before = eligible.length;
      for (const { has, least, most } of sets) {
        if (most === 0) eligible = eligible.filter((j) => !has(j));
        if (least >= wanted) eligible = eligible.filter(has);
      }
    }
    for (const j of eligible) mayCome[e * judges.length + j] = 1;
    const binding = sets
      .map((set): Members => ({ ...set, members: eligible.filter(set.has) }))
      .filter((set) => isBinding(set, wanted, eligible.length))
      .sort((a, b) => b.members.length - a.members.length);
    if (binding.length === 0) continue;
    innermost ??= new Int32Array(scores.length).fill(-1);
    for (const set of binding) nest(set, e, { innermost, found, judges: judges.length, binding });
  }
  return { mayCome, innermost, ...found };
}

function isBinding({ members, least, most, coverage }: Members, wanted: number, eligible: number): boolean {
  if (members.length < least && coverage !== undefined) throw new NotCoverable([coverage], true);
  const isMet = least <= wanted - (eligible - members.length);
  return most < Math.min(members.length, wanted) || !(isMet || least === 0);
}

interface Nesting {
  readonly innermost: Int32Array;
  readonly found: Record<'entry' | 'outer' | 'least' | 'most', number[]>;
  readonly judges: number;
  readonly binding: readonly Members[];
}

/** Larger sets are there already, so all members must be in the same one. */
function nest(set: Members, e: number, { innermost, found, judges, binding }: Nesting): void {
  const outer = innermost[e * judges + (set.members[0] ?? 0)] ?? -1;
  for (const j of set.members) {
    if (innermost[e * judges + j] === outer) continue;
    const isAround = ({ members }: Members) => set.members.every((member) => members.includes(member));
    const meets = ({ members }: Members) => set.members.some((member) => members.includes(member));
    const other = binding.find(
      (one) => one !== set && meets(one) && !isAround(one) && one.members.length >= set.members.length,
    );
    throw new LimitsCross([other?.by ?? set.by, set.by], e);
  }
  const number = found.entry.push(e) - 1;
  found.outer.push(outer);
  found.least.push(set.least);
  found.most.push(set.most);
  for (const j of set.members) innermost[e * judges + j] = number;
}

/** What limits the readers of an entry, among the judges who may come. */
function limitsByEntry(
  { judges, perGroup, fixed = [] }: AssignmentProblem,
  { coverage = [], likeness = [] }: SideLimits,
  { need, isFixed }: StandingLimits,
): (entry: number, eligible: readonly number[]) => readonly EntrySet[] {
  const own = perGroup === undefined ? [] : [{ by: 'group', most: perGroup, groups: judges.map(({ group }) => group) }];
  const all = [...own, ...likeness];
  const wishes = new Map<number, number[]>();
  coverage.forEach(({ entry }, at) => wishes.set(entry, [...(wishes.get(entry) ?? []), at]));
  const named = new Map(coverage.map(({ judges: its }) => [its, new Set(its)]));
  const fixedOf = new Map<number, number[]>();
  for (const [entry, judge] of fixed) fixedOf.set(entry, [...(fixedOf.get(entry) ?? []), judge]);
  return (entry, eligible) => {
    const standing = [...new Set(fixedOf.get(entry) ?? [])].filter((j) => isFixed(entry, j));
    const sets: EntrySet[] = [];
    for (const { by, most, groups } of all) {
      const sizes = new Map<string, number>();
      for (const j of eligible) {
        const group = groups[j];
        if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
      }
      for (const [group, size] of sizes) {
        const left = Math.max(0, most - standing.filter((j) => groups[j] === group).length);
        if (left < Math.min(size, need[entry] ?? 0))
          sets.push({ by, least: 0, most: left, has: (j) => groups[j] === group });
      }
    }
    for (const at of wishes.get(entry) ?? []) {
      const { judges: wanted, atLeast } = coverage[at] ?? { judges: [], atLeast: 0 };
      const its = named.get(wanted) ?? new Set();
      const least = atLeast - standing.filter((j) => its.has(j)).length;
      if (least > 0) sets.push({ by: 'coverage', least, most: need[entry] ?? 0, has: (j) => its.has(j), coverage: at });
    }
    return sets;
  };
}
