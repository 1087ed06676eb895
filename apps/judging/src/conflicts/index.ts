export { ConflictsModule } from './conflicts.module';
export type { Conflict, ConflictReason, ConflictSource, ConflictStrength, PairConflicts } from './domain/conflict';
export { type FoundConflicts, RoundConflicts } from './round-conflicts.handler';
