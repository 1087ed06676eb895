export type { Receipt } from '../domain';
export { issueReceipts, type ReceiptIssuing } from './issue-receipts';
export type { PublicReceiptKey } from './receipt-key';
export { type Refusal, verifyReceipt } from './verify-receipt';
