export { type Receipt, type ReceiptClaims, signedText } from './receipt';
export { receiptNumber } from './receipt-number';
