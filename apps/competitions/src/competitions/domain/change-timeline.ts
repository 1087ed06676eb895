import { DomainError, type FieldProblem } from '@champions/kernel';
import type { Competition } from './competition';
import { type Instants, isPassed, type MomentName, momentNames, orderProblems } from './timeline';

type Change = Partial<Instants>;

/**
 * The moments that really change. Past ones never do, and an open call's deadline only moves away: somebody may have
 * planned the last evening by it.
 * @throws DomainError INVALID_INPUT naming each moment that cannot be changed like this.
 */
export function changedMoments(competition: Competition, wanted: Change, now: Date): Change {
  const names = momentNames.filter((name) => {
    const at = wanted[name];
    return at !== undefined && at?.getTime() !== competition.timeline[name].at?.getTime();
  });
  const changes = Object.fromEntries(names.map((name) => [name, wanted[name] ?? null])) as Change;
  const problems = names.flatMap((name) => momentProblems(competition, name, changes[name] ?? null, now));
  const fields = problems.length > 0 ? problems : orderProblems(withMoments(competition, changes), competition.phase);
  if (fields.length > 0) throw new DomainError('INVALID_INPUT', { fields });
  return changes;
}

function momentProblems(
  { phase, timeline }: Competition,
  name: MomentName,
  at: Date | null,
  now: Date,
): readonly FieldProblem[] {
  const current = timeline[name].at;
  if (phase === 'draft') return [];
  if (isPassed(name, phase) || (current !== null && current <= now)) return [{ path: name, code: 'MOMENT_PASSED' }];
  if (name === 'closes' && phase === 'open' && (at === null || (current !== null && at < current)))
    return [{ path: name, code: 'DEADLINE_NEVER_EARLIER' }];
  if ((name === 'opens' || name === 'closes') && at === null) return [{ path: name, code: 'REQUIRED' }];
  return at !== null && at <= now ? [{ path: name, code: 'MOMENT_IN_PAST' }] : [];
}

function withMoments({ timeline }: Competition, changes: Change): Competition['timeline'] {
  const moments = Object.entries(changes).map(([name, at]) => [name, { ...timeline[name as MomentName], at }]);
  return { ...timeline, ...(Object.fromEntries(moments) as Partial<Competition['timeline']>) };
}
