import { notificationsPreparedV1, notificationsRefusedV1 } from '@champions/contracts';
import { outgoing, type Outgoing } from '@champions/persistence';
import type { Preparation, PreparationFact } from './domain/preparation';

/** The others learn that the letters are ready, by digest; never what they say or to whom. */
export function publish(fact: PreparationFact, preparation: Preparation): readonly Outgoing[] {
  const { announcementId, competitionId } = preparation;
  if (fact.type === 'fire-refused')
    return [outgoing(notificationsRefusedV1, { announcementId, competitionId, attempt: preparation.attempt })];
  if (fact.type !== 'prepared' || !fact.news) return [];
  const { attempt, digest, items } = fact;
  return [outgoing(notificationsPreparedV1, { announcementId, competitionId, attempt, digest, items })];
}
