import type { Round } from './domain/round';
import type { RoundSettings } from './domain/round-settings';

export interface RoundView
  extends
    Pick<
      Round,
      | 'roundId'
      | 'competitionId'
      | 'name'
      | 'status'
      | 'blind'
      | 'economyConflicts'
      | 'rubric'
      | 'readings'
      | 'more'
      | 'assigned'
      | 'source'
    >,
    RoundSettings {
  /** How many entries it takes from another round; null when it is about all of them. */
  readonly takes: number | null;
  readonly revision: number;
}

export function toRoundView(round: Round, revision: number): RoundView {
  const { roundId, competitionId, name, blind, economyConflicts, rubric, readings, more, status, assigned, source } =
    round;
  return {
    ...{ roundId, competitionId, name, status, blind, economyConflicts, rubric, readings, more, assigned, source },
    ...round.settings,
    takes: round.entryIds?.length ?? null,
    revision,
  };
}
