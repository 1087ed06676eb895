import { hmac } from '@noble/hashes/hmac.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import type { Primitives } from '@champions/seal';
import { verifyEd25519 } from './verify-ed25519';

/** The cryptography of sealed results where there is no Node, and no `crypto.subtle` for a page opened from a file. */
export const browserPrimitives: Primitives = {
  sha256: (data) => sha256(data),
  hmacSha256: (key, data) => hmac(sha256, key, data),
  verifyEd25519: (signature, message, publicKey) => verifyEd25519(signature, message, publicKey, sha512),
};
