export { DeliveryModule } from './delivery.module';
export type { LetterMatter, NewLetter } from './domain/letter';
export { DropLetters } from './drop-letters.handler';
export { letterId } from './domain/letter-id';
export { QueueLetter } from './queue-letter.handler';
export { SENDER, type Sender } from './sender';
