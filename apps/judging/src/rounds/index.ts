export { ChangeRound } from './change-round.handler';
export { CompetitionsQuery } from './competitions.query';
export type { Criterion } from './domain/criterion';
export {
  type Assigned,
  entriesOf,
  type EntrySource,
  type OpenSheets,
  readingsOf,
  type Round,
  type Take,
} from './domain/round';
export { takesWishes } from './domain/takes-wishes';
export type { OthersMarks } from './domain/round-settings';
export { ReadRound } from './read-round.handler';
export { rounds } from './rounds.aggregate';
export { toRoundView, type RoundView } from './round-view';
export { RoundsModule } from './rounds.module';
export { RoundsQuery, type StoredRound } from './rounds.query';
