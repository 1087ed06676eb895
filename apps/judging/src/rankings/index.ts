export { type RankingChoice, RankRound, type RoundRanking } from './rank-round.handler';
export { type RankingLine, ReadRanking } from './read-ranking.handler';
export { requireFinished } from './require-finished';
export { RankingsModule } from './rankings.module';
