import { provideCollection, provideRows, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { ChangeRound } from './change-round.handler';
import { competitionsProjection } from './competitions.projection';
import { CompetitionsQuery } from './competitions.query';
import { CreateRound } from './create-round.handler';
import { FollowEnd } from './follow-end.handler';
import { followEndReaction } from './follow-end.reaction';
import { ReadRound } from './read-round.handler';
import { rounds } from './rounds.aggregate';
import { RoundsController } from './rounds.controller';
import { roundIndexes, RoundsQuery } from './rounds.query';

const store = provideStore(rounds);

@Module({
  controllers: [RoundsController],
  providers: [
    store,
    provideCollection(rounds.name, roundIndexes),
    provideRows(competitionsProjection),
    CompetitionsQuery,
    RoundsQuery,
    CreateRound,
    ChangeRound,
    ReadRound,
    FollowEnd,
    followEndReaction,
  ],
  exports: [store, CompetitionsQuery, RoundsQuery, ChangeRound, ReadRound],
})
export class RoundsModule {}
