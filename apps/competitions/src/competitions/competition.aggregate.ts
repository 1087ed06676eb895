import type { AggregateType } from '@champions/persistence';
import { competitionDocuments, publishCompetition } from './competition.messages';
import type { Competition, CompetitionFact } from './domain/competition';
import { evolveCompetition } from './domain/evolve-competition';
import { nextMove } from './domain/next-move';

export const competitionType: AggregateType<Competition, CompetitionFact> = {
  name: 'competitions',
  schema: 1,
  evolve: evolveCompetition,
  publish: publishCompetition,
  documents: competitionDocuments,
  dueAt: (state) => nextMove(state)?.at ?? null,
};
