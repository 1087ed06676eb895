import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries';
import { RoundsModule } from '../rounds';
import { ScoringModule } from '../scoring';
import { MeanRanking } from './mean.ranking';
import { RankRound } from './rank-round.handler';
import { RankingMethod } from './ranking-method.port';
import { RankingsController } from './rankings.controller';
import { ReadRanking } from './read-ranking.handler';

@Module({
  imports: [RoundsModule, EntriesModule, ScoringModule],
  controllers: [RankingsController],
  providers: [{ provide: RankingMethod, useClass: MeanRanking }, RankRound, ReadRanking],
  exports: [RankRound],
})
export class RankingsModule {}
