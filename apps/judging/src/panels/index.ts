export type { Seat } from './domain/seat';
export { PanelsModule } from './panels.module';
export { SeatsQuery } from './seats.query';
export { TellJudges } from './tell-judges.handler';
