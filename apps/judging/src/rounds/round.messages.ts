import { roundClosedV1, roundOpenedV1 } from '@champions/contracts';
import { type Outgoing, outgoing } from '@champions/persistence';
import type { Round, RoundFact } from './domain/round';

/** Counts only: who judges what is told to each judge, and marks to nobody. */
export function publish(fact: RoundFact, { roundId, competitionId }: Round): readonly Outgoing[] {
  const about = { roundId, competitionId };
  switch (fact.type) {
    case 'opened': {
      const { entries, judges } = fact.assigned;
      return [outgoing(roundOpenedV1, { ...about, closesAt: fact.closesAt, entries, judges })];
    }
    case 'closed':
      return [outgoing(roundClosedV1, { ...about, sheets: fact.sheets, missing: fact.missing })];
    case 'created':
    case 'assigned-recorded':
      return [];
  }
}
