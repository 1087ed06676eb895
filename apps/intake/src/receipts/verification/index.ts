export type { Receipt } from '../domain';
export { type Refusal, verifyReceipt } from './verify-receipt';
