export type { PreparedLetter, PreparedSummary } from './prepared-letter';
export { PreparedLetters } from './prepared-letters';
export { PreparedLettersModule } from './prepared-letters.module';
