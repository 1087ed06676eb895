export { DeliveryModule } from './delivery.module';
export type { LetterMatter, NewLetter } from './domain/letter';
export { letterId } from './domain/letter-id';
export { QueueLetter } from './queue-letter.handler';
export { SENDER, type Sender } from './sender';
