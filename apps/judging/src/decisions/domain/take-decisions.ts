import { DomainError, type FieldProblem } from '@champions/kernel';
import { departures } from './departures';
import type { Outcome, Ranked, Taken } from './outcome';

/** What a person decides at once: the first so many of the ranking win, then each named entry as it says. */
export interface Choice {
  readonly accept: number | null;
  readonly decisions: readonly Taken[];
}

/** The decisions so far, with a choice in place of theirs. @throws DomainError of its two halves. */
export function takeDecisions(
  ranking: readonly Ranked[],
  before: readonly Taken[],
  { accept, decisions }: Choice,
): readonly Taken[] {
  if (accept === null && decisions.length === 0)
    throw new DomainError('INVALID_INPUT', { fields: [{ path: 'decisions', code: 'REQUIRED' }] });
  return mergeDecisions(ranking, accept === null ? before : acceptFirst(ranking, accept), decisions);
}

/**
 * The first n of the ranking win, nobody else does.
 * @throws DomainError ACCEPT_TOO_MANY; TIE_AT_THE_CUT when several share the last place: that choice is a person's.
 */
function acceptFirst(ranking: readonly Ranked[], accept: number): readonly Taken[] {
  if (accept > ranking.length) throw new DomainError('ACCEPT_TOO_MANY', { params: { entries: ranking.length } });
  const [last, next] = [ranking[accept - 1], ranking[accept]];
  if (last && next && last.rank === next.rank) {
    const tied = ranking.filter(({ rank }) => rank === last.rank).length;
    throw new DomainError('TIE_AT_THE_CUT', { params: { rank: last.rank, entries: tied } });
  }
  return ranking.map(({ proposalId }, index) => ({
    proposalId,
    outcome: index < accept ? 'winner' : 'not-selected',
    reason: null,
  }));
}

/**
 * The decisions so far with the given ones in place of theirs.
 * @throws DomainError INVALID_INPUT naming what is no entry, and what departs from the ranking without a reason.
 */
function mergeDecisions(
  ranking: readonly Ranked[],
  before: readonly Taken[],
  decisions: readonly Taken[],
): readonly Taken[] {
  const entries = new Set(ranking.map(({ proposalId }) => proposalId));
  const byId = new Map(before.filter(({ proposalId }) => entries.has(proposalId)).map((one) => [one.proposalId, one]));
  for (const decision of decisions) byId.set(decision.proposalId, decision);
  const fields = decisions.flatMap(({ proposalId }, index): FieldProblem[] =>
    entries.has(proposalId) ? [] : [{ path: `decisions.${index}.proposalId`, code: 'NOT_AN_ENTRY' }],
  );
  // Before all is decided, how many win is not known, and neither is who departs.
  const departing = byId.size === entries.size ? departures(ranking, outcomesOf(byId.values())) : new Set<string>();
  for (const [index, { proposalId, reason }] of decisions.entries())
    if (departing.has(proposalId) && reason === null)
      fields.push({ path: `decisions.${index}.reason`, code: 'REASON_REQUIRED' });
  if (fields.length > 0) throw new DomainError('INVALID_INPUT', { fields });
  return [...byId.values()];
}

/** The decision of each entry. @throws DomainError DECISIONS_MISSING, DECISIONS_NEED_REASONS. */
export function requireComplete(ranking: readonly Ranked[], taken: readonly Taken[]): ReadonlyMap<string, Taken> {
  const byId = new Map(taken.map((one) => [one.proposalId, one]));
  const missing = ranking.filter(({ proposalId }) => !byId.has(proposalId)).length;
  if (missing > 0) throw new DomainError('DECISIONS_MISSING', { params: { missing } });
  const fields = [...departures(ranking, outcomesOf(taken))]
    .filter((proposalId) => byId.get(proposalId)?.reason === null)
    .map((proposalId) => ({ path: `decisions.${proposalId}.reason`, code: 'REASON_REQUIRED' }));
  if (fields.length > 0)
    throw new DomainError('DECISIONS_NEED_REASONS', { params: { entries: fields.length }, fields });
  return byId;
}

const outcomesOf = (taken: Iterable<Taken>): ReadonlyMap<string, Outcome> =>
  new Map([...taken].map(({ proposalId, outcome }) => [proposalId, outcome]));
