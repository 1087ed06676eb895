export { ChangeRound } from './change-round.handler';
export { CompetitionsQuery } from './competitions.query';
export type { Assigned, Criterion, Round } from './domain/round';
export { ReadRound } from './read-round.handler';
export { toRoundView, type RoundView } from './round-view';
export { RoundsModule } from './rounds.module';
export { RoundsQuery, type StoredRound } from './rounds.query';
