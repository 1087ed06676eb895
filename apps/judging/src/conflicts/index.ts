export { conflictsOf, type ConflictReason } from './domain/conflicts-of';
