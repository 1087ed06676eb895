import { hashValue } from '../encoding/hash-value';
import type { Primitives } from '../primitives';
import { hash, is, list, literal, number, object, text } from '../result/shape';
import type { PublicKey } from '../roots/public-key';
import { type SignatureProblem, signatureProblem } from '../roots/signed-root';

/** A receipt for one submitted version of a proposal. */
export interface SignedReceipt {
  readonly keyId: string;
  readonly number: string;
  readonly proposalId: string;
  readonly proposalVersion: number;
  readonly contentHash: string;
  readonly receivedAt: string;
  readonly signature: string;
}

export type ReceiptProblem = 'not-a-receipt' | SignatureProblem | 'number-does-not-match' | 'content-does-not-match';

const receiptShape = object({
  ...{ type: literal('champions.receipt'), version: literal(1), keyId: text, number: text, proposalId: text },
  ...{ competitionId: text, organisationId: text, contentHash: hash, signature: text },
  ...{ receivedAt: is('an instant', (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value))) },
  ...{ proposalVersion: number, timelineRevision: number, files: list(() => []) },
});

/** Crockford's base 32: no letter that could be read as a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The receipt in a document, alone or as the `receipt` of an answer; null when there is none. */
export function readReceipt(value: unknown): SignedReceipt | null {
  const inside: unknown = typeof value === 'object' && value !== null && 'receipt' in value ? value.receipt : value;
  return receiptShape(inside, '').length === 0 ? (inside as SignedReceipt) : null;
}

/**
 * Checks a receipt without the server that signed it, as `verify-receipt` does.
 * @param content what was submitted, to be compared with the receipt's hash; left out, it is not.
 * @returns null for a genuine one.
 */
export function receiptProblem(
  value: unknown,
  keys: readonly PublicKey[],
  primitives: Primitives,
  content?: unknown,
): ReceiptProblem | null {
  const receipt = readReceipt(value);
  if (!receipt) return 'not-a-receipt';
  const signature = signatureProblem(receipt, keys, primitives);
  if (signature) return signature;
  if (receipt.number !== numberOf(receipt, primitives)) return 'number-does-not-match';
  return content === undefined || hashValue(content, primitives) === receipt.contentHash
    ? null
    : 'content-does-not-match';
}

/** 60 bits of the id's hash in three groups of four, then the version. */
function numberOf({ proposalId, proposalVersion }: SignedReceipt, primitives: Primitives): string {
  let bits = BigInt(`0x${hashValue(proposalId, primitives).slice(0, 15)}`);
  let digits = '';
  for (let at = 0; at < 12; at += 1) {
    digits = (ALPHABET[Number(bits & 31n)] ?? '') + digits;
    bits >>= 5n;
  }
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}-${proposalVersion}`;
}
