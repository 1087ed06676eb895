import { assertNever, DomainError } from '@champions/kernel';
import type { Outcome, Taken } from './outcome';
import { type Choice, requireComplete, takeDecisions } from './take-decisions';

/** A decision as it will be told, once the deliberation is complete. */
export interface Planned {
  readonly proposalId: string;
  readonly organisationId: string;
  readonly outcome: Outcome;
  readonly rank: number;
  readonly reason: string | null;
}

/**
 * What is being decided in a competition. Pending decisions are here and nowhere else; once complete they are a plan,
 * from which one decision per entry is made. `cursor` says how many of them exist.
 */
export interface Deliberation {
  readonly competitionId: string;
  readonly roundId: string;
  readonly status: 'pending' | 'completing' | 'decided';
  readonly taken: readonly Taken[];
  readonly plan: readonly Planned[];
  readonly cursor: number;
  readonly completedAt: Date | null;
}

export interface EntryRanked {
  readonly proposalId: string;
  readonly organisationId: string;
  readonly rank: number;
}

interface InCompetition {
  readonly competitionId: string;
  readonly roundId: string;
  readonly ranking: readonly EntryRanked[];
}

export type DeliberationCommand =
  | ({ readonly type: 'take' } & InCompetition & Choice)
  | ({ readonly type: 'complete'; readonly at: Date } & InCompetition)
  | { readonly type: 'advance'; readonly cursor: number }
  | { readonly type: 'finish' };

export type DeliberationFact =
  | {
      readonly type: 'taken';
      readonly competitionId: string;
      readonly roundId: string;
      readonly taken: readonly Taken[];
    }
  | { readonly type: 'completed'; readonly plan: readonly Planned[]; readonly at: Date }
  | { readonly type: 'advanced'; readonly cursor: number }
  | { readonly type: 'decided' };

export function decide(command: DeliberationCommand, deliberation: Deliberation | null): readonly DeliberationFact[] {
  switch (command.type) {
    case 'take': {
      if (deliberation && deliberation.status !== 'pending')
        throw new DomainError('ALREADY_DECIDED', { kind: 'conflict' });
      const { competitionId, roundId, ranking } = command;
      const taken = takeDecisions(ranking, deliberation?.taken ?? [], command);
      return [{ type: 'taken', competitionId, roundId, taken }];
    }
    case 'complete':
      if (deliberation && deliberation.status !== 'pending') return [];
      return [{ type: 'completed', plan: toPlan(command.ranking, deliberation?.taken ?? []), at: command.at }];
    case 'advance':
      return deliberation?.status === 'completing' && command.cursor > deliberation.cursor
        ? [{ type: 'advanced', cursor: Math.min(command.cursor, deliberation.plan.length) }]
        : [];
    case 'finish':
      return deliberation?.status === 'completing' && deliberation.cursor === deliberation.plan.length
        ? [{ type: 'decided' }]
        : [];
    default:
      return assertNever(command);
  }
}

function toPlan(ranking: readonly EntryRanked[], taken: readonly Taken[]): readonly Planned[] {
  if (ranking.length === 0) throw new DomainError('NO_ENTRIES');
  const byId = requireComplete(ranking, taken);
  return ranking.flatMap(({ proposalId, organisationId, rank }) => {
    const decision = byId.get(proposalId);
    return decision ? [{ ...decision, organisationId, rank }] : [];
  });
}

export function evolve(deliberation: Deliberation | null, fact: DeliberationFact): Deliberation {
  if (fact.type === 'taken') {
    const { competitionId, roundId, taken } = fact;
    return { competitionId, roundId, status: 'pending', taken, plan: [], cursor: 0, completedAt: null };
  }
  if (deliberation === null) throw new Error(`${fact.type} before anything was taken`);
  switch (fact.type) {
    case 'completed':
      return { ...deliberation, status: 'completing', plan: fact.plan, cursor: 0, completedAt: fact.at };
    case 'advanced':
      return { ...deliberation, cursor: fact.cursor };
    case 'decided':
      return { ...deliberation, status: 'decided' };
    default:
      return assertNever(fact);
  }
}
