export type { Competition } from './competition';
export { CompetitionsModule } from './competitions.module';
export { Competitions } from './competitions.query';
export { type Subject, type Winner, Winners } from './winners.query';
