export type { Receipt, ReceiptClaims } from './domain';
export { ReceiptIssuer } from './receipt-issuer';
export { ReceiptsModule } from './receipts.module';
