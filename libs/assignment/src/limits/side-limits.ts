import { type SideRow } from '../floor/pair-program';
import { type StandingLimits } from '../infeasible/standing-limits';

/** At least so many of an entry's judges are among those named: who read its language, who cover its topic. */
export interface Coverage {
  readonly entry: number;
  readonly judges: readonly number[];
  readonly atLeast: number;
}

/**
 * At most so many judges of one group on an entry: a further limit beside the problem's own `perGroup`, by another
 * attribute. Pairs that stand already count, and are never taken away, however many they are.
 */
export interface LikenessLimit {
  /** What judges are alike in, as it is named in what is found broken. */
  readonly by: string;
  /** By judge; judges without a group are not counted. */
  readonly groups: readonly (string | undefined)[];
  readonly most: number;
}

/** What the readers of each entry must be together, beyond what a network can hold. */
export interface SideLimits {
  readonly coverage?: readonly Coverage[];
  readonly likeness?: readonly LikenessLimit[];
}

/** A coverage as a row of a program. */
export function coverageRow({ entry, judges, atLeast }: Coverage, { isFixed }: StandingLimits): SideRow {
  const named = new Set(judges);
  const standing = [...named].filter((j) => isFixed(entry, j)).length;
  return { entry, coefficient: (j) => (named.has(j) ? 1 : 0), atLeast: atLeast - standing, hard: true };
}

/** A limit on likeness as a row of a program: of a group's judges on an entry, with their sign turned, at least minus what may still come. */
export function likenessRow(
  { groups, most }: LikenessLimit,
  entry: number,
  group: string,
  { isFixed }: StandingLimits,
): SideRow {
  const standing = groups.filter((its, j) => its === group && isFixed(entry, j)).length;
  const room = Math.max(0, most - standing);
  return { entry, coefficient: (j) => (groups[j] === group ? -1 : 0), atLeast: 0 - room, hard: true };
}
