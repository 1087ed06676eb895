export { CompetitionsModule } from './competitions.module';
export type { KnownCompetition } from './known-competition';
export { KnownCompetitions } from './known-competitions.query';
