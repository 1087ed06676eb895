import { ENVIRONMENT, type Environment } from '@champions/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Receipt, ReceiptClaims } from './domain';
import { issueReceipts, type PublicReceiptKey, type ReceiptIssuing } from './signing';

/** Signs receipts with the installation's key, and publishes that key and those it replaced. */
@Injectable()
export class ReceiptIssuer {
  private readonly issuing: ReceiptIssuing;

  constructor(@Inject(ENVIRONMENT) { variables }: Environment) {
    const { RECEIPT_PRIVATE_KEY: key, RECEIPT_RETIRED_KEYS: retired } = variables;
    if (!key) throw new Error('RECEIPT_PRIVATE_KEY is missing');
    this.issuing = issueReceipts(key, retired);
  }

  get keys(): readonly PublicReceiptKey[] {
    return this.issuing.keys;
  }

  issue(claims: ReceiptClaims): Receipt {
    return this.issuing.issue(claims);
  }
}
