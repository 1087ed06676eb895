import { type Primitives, toBase64url } from '@champions/seal';
import { createHmac, createPublicKey, hash, verify } from 'node:crypto';

/** The cryptography of chains and sealed results as Node has it. */
export const sealPrimitives: Primitives = {
  sha256: (data) => hash('sha256', data, 'buffer'),
  hmacSha256: (key, data) => createHmac('sha256', key).update(data).digest(),
  verifyEd25519: (signature, message, publicKey) => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: toBase64url(publicKey) };
    return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature);
  },
};
