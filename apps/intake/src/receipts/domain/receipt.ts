import { canonicalJson } from '@champions/kernel';

/** What a receipt says of one submitted version of a proposal. */
export interface ReceiptClaims {
  readonly proposalId: string;
  readonly competitionId: string;
  readonly organisationId: string;
  readonly proposalVersion: number;
  readonly contentHash: string;
  readonly receivedAt: string;
  readonly timelineRevision: number;
}

export interface Receipt extends ReceiptClaims {
  readonly type: 'champions.receipt';
  readonly version: 1;
  readonly keyId: string;
  readonly number: string;
  /** The hash of each file; proposals have none yet. */
  readonly files: readonly never[];
  /** Ed25519 over the canonical JSON of all the other members, as base64url. */
  readonly signature: string;
}

/** The bytes a signature is made over: RFC 8785 JSON of every member but the signature, whatever else there is. */
export function signedText(receipt: Readonly<Record<string, unknown>>): string {
  return canonicalJson(Object.fromEntries(Object.entries(receipt).filter(([name]) => name !== 'signature')));
}
