import { publicationPreparedV1, publicationRefusedV1 } from '@champions/contracts';
import { type AggregateType, outgoing } from '@champions/persistence';
import { evolve, type Preparation, type PreparationFact } from './domain/preparation';

export const preparations: AggregateType<Preparation, PreparationFact> = {
  name: 'preparations',
  schema: 1,
  evolve,
  publish: (fact, { announcementId, competitionId, attempt }) =>
    fact.type === 'prepared'
      ? [
          outgoing(publicationPreparedV1, {
            ...{ announcementId, competitionId, attempt, digest: fact.digest },
            items: fact.pages.length,
          }),
        ]
      : fact.type === 'refused'
        ? [outgoing(publicationRefusedV1, { announcementId, competitionId, attempt })]
        : [],
  dueAt: ({ dueAt }) => (dueAt === null ? null : new Date(dueAt)),
};
