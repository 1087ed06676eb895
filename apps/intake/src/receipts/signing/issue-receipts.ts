import { type Receipt, type ReceiptClaims, receiptNumber, signedText } from '../domain';
import { keyIdOf, type PublicReceiptKey, publicReceiptKey, receiptSigner } from './receipt-key';

type Jwk = Readonly<Record<string, unknown>>;

export interface ReceiptIssuing {
  /** The key in use first, then those it replaced: receipts are never older than their key. */
  readonly keys: readonly PublicReceiptKey[];
  /** The same claims give the same receipt, to the byte. */
  readonly issue: (claims: ReceiptClaims) => Receipt;
}

/** Issues receipts under a private key. @throws Error for a key that is not Ed25519. */
export function issueReceipts(privateKey: Jwk, retired: readonly Jwk[] = []): ReceiptIssuing {
  const keyId = keyIdOf(privateKey);
  const sign = receiptSigner(privateKey);
  return {
    keys: [privateKey, ...retired].map(publicReceiptKey),
    issue: (claims) => {
      const number = receiptNumber(claims.proposalId, claims.proposalVersion);
      const unsigned = { type: 'champions.receipt', version: 1, keyId, number, ...claims, files: [] } as const;
      return { ...unsigned, signature: sign(signedText(unsigned)) };
    },
  };
}
