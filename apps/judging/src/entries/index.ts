export {
  type AnswerValue,
  type Blinded,
  HIDDEN,
  visibleAnswers,
  visibleIdentity,
  type VisibleIdentity,
  visibleText,
} from './domain/blind-entry';
export { ContactsQuery } from './contacts.query';
export { EntriesModule } from './entries.module';
export { EntriesQuery, type Entry, type EntrySummary } from './entries.query';
