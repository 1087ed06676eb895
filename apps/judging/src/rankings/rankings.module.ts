import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries';
import { PeopleModule } from '../people';
import { RoundsModule } from '../rounds';
import { ScoringModule } from '../scoring';
import { RankRound } from './rank-round.handler';
import { Ranker } from './ranker';
import { RankingsController } from './rankings.controller';
import { ReadExtraReadings } from './read-extra-readings.handler';
import { ReadRanking } from './read-ranking.handler';

@Module({
  imports: [RoundsModule, EntriesModule, PeopleModule, ScoringModule],
  controllers: [RankingsController],
  providers: [Ranker, RankRound, ReadRanking, ReadExtraReadings],
  exports: [RankRound, ReadRanking],
})
export class RankingsModule {}
