export { announcementIdOf } from './announcement-id';
export { CommandCompetition, type LoadedCompetition } from './command-competition.handler';
export { competitionType } from './competition.aggregate';
export { momentInput } from './competition-input';
export { type SecretariatCompetition, secretariatView } from './competition-view';
export { CompetitionsModule } from './competitions.module';
export type { Competition } from './domain/competition';
export { type Phase, phaseOrder } from './domain/phase';
export { tagRevision } from './revision-tag';
