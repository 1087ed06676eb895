import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { canonicalJson } from '@champions/kernel';

export interface PublicReceiptKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly use: 'sig';
  readonly alg: 'EdDSA';
}

type Jwk = Readonly<Record<string, unknown>>;

/** Name of a key: its own `kid`, or its thumbprint (RFC 7638). */
export function keyIdOf({ kid, crv, kty, x }: Jwk): string {
  return typeof kid === 'string'
    ? kid
    : createHash('sha256').update(canonicalJson({ crv, kty, x })).digest('base64url');
}

/** The public half of a key, for publication. @throws Error for a key that is not Ed25519. */
export function publicReceiptKey(jwk: Jwk): PublicReceiptKey {
  const { kty, crv, x } = jwk;
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string') throw new Error('a receipt key is an Ed25519 JWK');
  return { kty, crv, x, kid: keyIdOf(jwk), use: 'sig', alg: 'EdDSA' };
}

/** Signs with the private key; Ed25519 is deterministic, so that the same text has the same signature. */
export function receiptSigner(jwk: Jwk): (text: string) => string {
  const key = privateKey(jwk);
  return (text) => sign(null, Buffer.from(text), key).toString('base64url');
}

function privateKey(jwk: Jwk): KeyObject {
  const { x } = publicReceiptKey(jwk);
  const key = createPrivateKey({ key: { ...jwk }, format: 'jwk' });
  if (createPublicKey(key).export({ format: 'jwk' }).x !== x) throw new Error('the halves of the key do not match');
  return key;
}
