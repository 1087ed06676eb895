import { DomainError, type Localised } from '@champions/kernel';
import type { Criterion } from './criterion';

/** What a round is, as opposed to how it is run: judges are told none of it before it opens. */
export interface SetUpPart {
  readonly name: Localised | null;
  readonly blind: readonly ('organisation' | 'economy')[];
  readonly economyConflicts: boolean;
  readonly rubric: readonly Criterion[];
  readonly readings: number;
}

interface Changeable extends SetUpPart {
  readonly status: string;
  readonly assigned: object | null;
}

const parts = [
  'name',
  'blind',
  'economyConflicts',
  'rubric',
  'readings',
] as const satisfies readonly (keyof SetUpPart)[];
/** What assignments that are confirmed have gone by. */
const assignedBy: readonly string[] = ['economyConflicts', 'readings'];

export type SetUpChange = { readonly [K in keyof SetUpPart]?: SetUpPart[K] | undefined };

/**
 * The set-up after a change, what the change does not name as it was; null where nothing differs.
 * @throws DomainError ROUND_CLOSED; INVALID_INPUT with FIXED_ONCE_OPEN or FIXED_ONCE_ASSIGNED for what stays.
 */
export function changeSetUp(change: SetUpChange, round: Changeable): SetUpPart | null {
  const changed = parts.filter(
    (part) => change[part] !== undefined && JSON.stringify(change[part]) !== JSON.stringify(round[part]),
  );
  if (changed.length === 0) return null;
  if (round.status === 'closed') throw new DomainError('ROUND_CLOSED');
  const fixed = changed.flatMap((path) => {
    if (round.status !== 'draft') return [{ path, code: 'FIXED_ONCE_OPEN' }];
    return round.assigned !== null && assignedBy.includes(path) ? [{ path, code: 'FIXED_ONCE_ASSIGNED' }] : [];
  });
  if (fixed.length > 0) throw new DomainError('INVALID_INPUT', { fields: fixed });
  const { name, blind, economyConflicts, rubric, readings } = round;
  const given = Object.fromEntries(changed.map((part) => [part, change[part]]));
  return { name, blind, economyConflicts, rubric, readings, ...given };
}
