import type { Outcome } from './outcome';

/** What was decided on one entry, for good. It exists only once the whole deliberation is complete. */
export interface Decision {
  readonly competitionId: string;
  readonly proposalId: string;
  readonly organisationId: string;
  readonly outcome: Outcome;
  readonly rank: number;
  readonly reason: string | null;
}

export interface DecisionMade extends Decision {
  readonly type: 'made';
}

export function decide(decision: Decision, made: Decision | null): readonly DecisionMade[] {
  return made === null ? [{ type: 'made', ...decision }] : [];
}

export function evolve(_: Decision | null, made: DecisionMade): Decision {
  const { competitionId, proposalId, organisationId, outcome, rank, reason } = made;
  return { competitionId, proposalId, organisationId, outcome, rank, reason };
}
