import { entriesAssignedV1, judgeDeclaredV1, judgeInvitedV1, judgeReplacedV1 } from '@champions/contracts';
import { type Outgoing, outgoing } from '@champions/persistence';
import type { Seat, SeatFact } from './domain/seat';

/** A judge's profile is for the secretariat alone; others learn who was asked and how much there is to read. */
export function publish(fact: SeatFact, { roundId, competitionId, judgeId }: Seat): readonly Outgoing[] {
  const about = { roundId, competitionId, judgeId };
  switch (fact.type) {
    case 'invited':
      return [outgoing(judgeInvitedV1, about)];
    case 'assigned':
      return [outgoing(entriesAssignedV1, { ...about, entries: fact.entries, closesAt: fact.closesAt })];
    case 'declared':
      return [outgoing(judgeDeclaredV1, { ...about, organisations: fact.organisations })];
    case 'replaced':
      return [outgoing(judgeReplacedV1, { ...about, substituteId: fact.by })];
    case 'took-over':
      if (fact.entries === 0) return [];
      return [outgoing(entriesAssignedV1, { ...about, entries: fact.entries, closesAt: fact.closesAt })];
    case 'profile-changed':
    case 'forgotten':
      return [];
  }
}
