/**
 * The cryptography this library is given, so that it runs alike in a service or a terminal (`node:crypto`) and in a
 * browser (`@noble/hashes` and the browser's own page code), each with the fastest there is.
 */
export interface Primitives {
  /** SHA-256 (FIPS 180-4): 32 bytes. */
  readonly sha256: (data: Uint8Array) => Uint8Array;
  /** HMAC-SHA-256 (RFC 2104): 32 bytes. */
  readonly hmacSha256: (key: Uint8Array, data: Uint8Array) => Uint8Array;
  /** Whether a signature of 64 bytes is that of a public key of 32 bytes over a message, by Ed25519 (RFC 8032). */
  readonly verifyEd25519: (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => boolean;
}
