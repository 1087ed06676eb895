import { createPublicKey, verify } from 'node:crypto';
import { canonicalJson, digestOf, failed, ok, type Result } from '@champions/kernel';
import { z } from 'zod';
import { type Receipt, receiptNumber, signedText } from '../domain';
import { keyIdOf } from './receipt-key';

const receiptSchema = z.looseObject({
  type: z.literal('champions.receipt'),
  version: z.literal(1),
  keyId: z.string(),
  number: z.string(),
  proposalId: z.string(),
  competitionId: z.string(),
  organisationId: z.string(),
  proposalVersion: z.int().positive(),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  files: z.array(z.never()),
  receivedAt: z.iso.datetime(),
  timelineRevision: z.int().positive(),
  signature: z.string(),
});

const keySchema = z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });
const keysSchema = z.union([
  z.object({ keys: z.array(keySchema) }).transform(({ keys }) => keys),
  keySchema.transform((key) => [key]),
]);

export type Refusal =
  | 'not-a-receipt'
  | 'not-a-key'
  | 'another-key'
  | 'signature-does-not-match'
  | 'number-does-not-match'
  | 'content-does-not-match';

/**
 * Checks a receipt without asking the server that signed it.
 * @param text the receipt as JSON, alone or as the `receipt` of an answer.
 * @param pinnedKey the public key it must be signed with: a JWK, or a JWK set of which one must fit.
 * @param content what was submitted, as JSON, to be checked against the receipt's hash.
 */
export function verifyReceipt(text: string, pinnedKey: unknown, content?: string): Result<Receipt, Refusal> {
  const receipt = readReceipt(text);
  if (!receipt) return failed('not-a-receipt');
  const keys = keysSchema.safeParse(pinnedKey);
  if (!keys.success) return failed('not-a-key');
  const fitting = keys.data.filter((key) => [keyIdOf(key), thumbprintOf(key)].includes(receipt.keyId));
  if (fitting.length === 0) return failed('another-key');
  if (!fitting.some((key) => isSignedBy(receipt, key))) return failed('signature-does-not-match');
  if (receipt.number !== receiptNumber(receipt.proposalId, receipt.proposalVersion))
    return failed('number-does-not-match');
  if (content !== undefined && hashOf(content) !== receipt.contentHash) return failed('content-does-not-match');
  return ok(receipt);
}

function readReceipt(text: string): (Receipt & Readonly<Record<string, unknown>>) | undefined {
  const value = readJson(text);
  const wrapped = typeof value === 'object' && value !== null && 'receipt' in value ? value.receipt : value;
  return receiptSchema.safeParse(wrapped).data;
}

function isSignedBy(receipt: Receipt & Readonly<Record<string, unknown>>, { kty, crv, x }: z.infer<typeof keySchema>) {
  try {
    const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
    return verify(null, Buffer.from(signedText(receipt)), key, Buffer.from(receipt.signature, 'base64url'));
  } catch {
    return false;
  }
}

const thumbprintOf = ({ kty, crv, x }: z.infer<typeof keySchema>) => keyIdOf({ kty, crv, x });

function hashOf(content: string): string | undefined {
  const value = readJson(content);
  return value === undefined ? undefined : digestOf(value);
}

function readJson(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown;
    canonicalJson(value);
    return value;
  } catch {
    return undefined;
  }
}
