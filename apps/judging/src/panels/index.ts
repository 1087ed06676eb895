export { ChangeSeats } from './change-seats.handler';
export type { JudgeProfile, Seat } from './domain/seat';
export { ForgetJudge } from './forget-judge.handler';
export { PanelsModule } from './panels.module';
export { SeatsQuery } from './seats.query';
export { TakeDeclaration } from './take-declaration.handler';
export { TellJudges } from './tell-judges.handler';
