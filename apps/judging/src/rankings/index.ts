export { RankRound, type RoundRanking } from './rank-round.handler';
export { RankingsModule } from './rankings.module';
