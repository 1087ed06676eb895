import { createHash, createHmac, createPublicKey, verify } from 'node:crypto';
import { toBase64url } from './encoding/bytes';
import type { Primitives } from './primitives';

/** What the tests of this library run on. */
export const nodePrimitives: Primitives = {
  sha256: (data) => createHash('sha256').update(data).digest(),
  hmacSha256: (key, data) => createHmac('sha256', key).update(data).digest(),
  verifyEd25519: (signature, message, publicKey) => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: toBase64url(publicKey) };
    return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature);
  },
};
