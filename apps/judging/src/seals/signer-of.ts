import type { Signer } from '@champions/seal';
import { createPrivateKey, type JsonWebKey, sign } from 'node:crypto';

/** Who signs with an Ed25519 key in JWK that has a `kid`. */
export function signerOf(jwk: Readonly<Record<string, unknown>>): Signer {
  const key = createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' });
  return { keyId: String(jwk['kid']), sign: (message) => sign(null, message, key) };
}
