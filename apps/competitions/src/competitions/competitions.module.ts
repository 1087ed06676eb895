import { provideCollection, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { CommandCompetition } from './command-competition.handler';
import { competitionType } from './competition.aggregate';
import { CompetitionList, competitionCollection } from './competition-list.query';
import { CompetitionsController } from './competitions.controller';
import { CreateCompetitionHandler } from './create-competition.handler';
import { EditCompetitionHandler } from './edit-competition.handler';
import { Slugs } from './slugs';

const store = provideStore(competitionType);

@Module({
  controllers: [CompetitionsController],
  providers: [
    store,
    provideCollection(competitionCollection.name, competitionCollection.indexes),
    CommandCompetition,
    CreateCompetitionHandler,
    EditCompetitionHandler,
    CompetitionList,
    Slugs,
  ],
  exports: [store, CommandCompetition],
})
export class CompetitionsModule {}
