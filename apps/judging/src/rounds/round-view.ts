import type { Round } from './domain/round';

export interface RoundView extends Omit<Round, 'createdAt'> {
  readonly revision: number;
}

export function toRoundView(round: Round, revision: number): RoundView {
  const { roundId, competitionId, blind, economyConflicts, rubric, readings, status, assigned } = round;
  return { roundId, competitionId, status, blind, economyConflicts, rubric, readings, assigned, revision };
}
