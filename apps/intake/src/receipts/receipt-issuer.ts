import { ENVIRONMENT, type Environment } from '@champions/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Receipt, type ReceiptClaims, receiptNumber, signedText } from './domain';
import { keyIdOf, type PublicReceiptKey, publicReceiptKey, receiptSigner } from './receipt-key';

/** Signs receipts with the installation's key, and publishes that key and those it replaced. */
@Injectable()
export class ReceiptIssuer {
  /** The key in use first. */
  readonly keys: readonly PublicReceiptKey[];
  private readonly keyId: string;
  private readonly sign: (text: string) => string;

  constructor(@Inject(ENVIRONMENT) { variables }: Environment) {
    const { RECEIPT_PRIVATE_KEY: key, RECEIPT_RETIRED_KEYS: retired } = variables;
    if (!key) throw new Error('RECEIPT_PRIVATE_KEY is missing');
    this.keyId = keyIdOf(key);
    this.sign = receiptSigner(key);
    this.keys = [key, ...retired].map(publicReceiptKey);
  }

  /** The same claims give the same receipt, to the byte. */
  issue(claims: ReceiptClaims): Receipt {
    const unsigned = {
      type: 'champions.receipt',
      version: 1,
      keyId: this.keyId,
      number: receiptNumber(claims.proposalId, claims.proposalVersion),
      ...claims,
      files: [],
    } as const;
    return { ...unsigned, signature: this.sign(signedText(unsigned)) };
  }
}
