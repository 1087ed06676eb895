import { decidedV1, decisionV1 } from '@champions/contracts';
import { type Outgoing, outgoing } from '@champions/persistence';
import type { Decision } from './domain/decision';
import type { Deliberation, DeliberationFact } from './domain/deliberation';

/** Sealed on its way. The reason for departing from the ranking stays here. */
export function documents({ competitionId, proposalId, organisationId, outcome, rank }: Decision): readonly Outgoing[] {
  return [outgoing(decisionV1, { competitionId, proposalId, organisationId, outcome, rank })];
}

/** Pending decisions are said to nobody; that all exist is said with two numbers. */
export function publish(fact: DeliberationFact, { competitionId, plan }: Deliberation): readonly Outgoing[] {
  if (fact.type !== 'decided') return [];
  const winners = plan.filter(({ outcome }) => outcome === 'winner').length;
  return [outgoing(decidedV1, { competitionId, decisions: plan.length, winners })];
}
