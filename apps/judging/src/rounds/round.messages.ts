import { roundClosedV1, roundOpenedV1, sheetsDueV1 } from '@champions/contracts';
import { type Outgoing, outgoing } from '@champions/persistence';
import type { Round, RoundFact } from './domain/round';

/** Counts only: who judges what is told to each judge, and marks to nobody. */
export function publish(fact: RoundFact, { roundId, competitionId, marksUntil }: Round): readonly Outgoing[] {
  const about = { roundId, competitionId };
  switch (fact.type) {
    case 'opened': {
      const { entries, judges } = fact.assigned;
      return [outgoing(roundOpenedV1, { ...about, closesAt: fact.closesAt, entries, judges })];
    }
    case 'reminded':
      if (fact.judges.length === 0 || marksUntil === null) return [];
      return [outgoing(sheetsDueV1, { ...about, closesAt: marksUntil, judges: [...fact.judges] })];
    case 'closed':
      return [outgoing(roundClosedV1, { ...about, sheets: fact.sheets, missing: fact.missing })];
    case 'created':
    case 'settings-changed':
    case 'set-up-changed':
    case 'readings-asked':
    case 'entries-taken':
    case 'assigned-recorded':
    case 'end-moved':
    case 'discussion-opened':
      return [];
  }
}
