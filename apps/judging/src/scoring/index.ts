export { AssignSheets } from './assign-sheets.handler';
export type { ScoreSheet } from './domain/score-sheet';
export { isUnfinished } from './is-unfinished';
export { scoreSheets } from './score-sheets.aggregate';
export { ScoringModule } from './scoring.module';
export { type Pair, SheetsQuery, type SheetSummary } from './sheets.query';
export { noteOf, type SheetNote } from './domain/sheet-record';
