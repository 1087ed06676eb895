import { canonicalJson } from '@champions/kernel';
import { fromBase64url, toBase64url, utf8 } from '../encoding/bytes';
import type { Primitives } from '../primitives';
import { keysNamed, type PublicKey } from './public-key';

/** What is said of a chain when a phase ends. */
export interface RootClaims {
  readonly competitionId: string;
  readonly roundId: string;
  /** Why it was published: the name of a phase of the competition, or any other occasion. */
  readonly phase: string;
  /** How many facts it covers. */
  readonly size: number;
  /** The Merkle root over the hashes of their links. */
  readonly root: string;
  /** The hash of the last of these links. */
  readonly chainHead: string;
  /** An ISO instant in UTC. */
  readonly at: string;
}

export interface SignedRoot extends RootClaims {
  readonly type: 'champions.root';
  readonly version: 1;
  readonly keyId: string;
  /** Ed25519 over the canonical JSON of all other members, as base64url. */
  readonly signature: string;
}

/** Who signs: the id of a key, and Ed25519 (RFC 8032) with its private half. */
export interface Signer {
  readonly keyId: string;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** Signs a root; the same claims and key give the same document, to the byte. */
export function signRoot(claims: RootClaims, { keyId, sign }: Signer): SignedRoot {
  const { competitionId, roundId, phase, size, root, chainHead, at } = claims;
  const unsigned = {
    ...({ type: 'champions.root', version: 1, keyId } as const),
    ...{ competitionId, roundId, phase, size, root, chainHead, at },
  };
  return { ...unsigned, signature: toBase64url(sign(signedBytes(unsigned))) };
}

export type SignatureProblem = 'another-key' | 'signature-does-not-match';

/**
 * Checks a signature made over the canonical JSON of all members of a document but `signature`, as roots and receipts
 * have it.
 * @param keys of which one must be the named one.
 * @returns null when it holds.
 */
export function signatureProblem(
  document: { readonly keyId: string; readonly signature: string },
  keys: readonly PublicKey[],
  primitives: Primitives,
): SignatureProblem | null {
  const named = keysNamed(document.keyId, keys, primitives);
  if (named.length === 0) return 'another-key';
  return named.some((key) => isSignedBy(document, key, primitives)) ? null : 'signature-does-not-match';
}

function isSignedBy(document: { readonly signature: string }, { x }: PublicKey, primitives: Primitives): boolean {
  try {
    const signature = fromBase64url(document.signature);
    return signature.length === 64 && primitives.verifyEd25519(signature, signedBytes(document), fromBase64url(x));
  } catch {
    return false;
  }
}

const signedBytes = (document: object): Uint8Array =>
  utf8(canonicalJson(Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'signature'))));
