export { AssignSheets } from './assign-sheets.handler';
export { ScoringModule } from './scoring.module';
export { type Pair, SheetsQuery, type SheetSummary } from './sheets.query';
