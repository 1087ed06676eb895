import { createHash, randomBytes } from 'node:crypto';

/** A new id: UUID version 7 (RFC 9562), so that ids made later sort later. */
export function newId(at: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * The same id for the same parts, everywhere: 26 characters of base64url over SHA-256 (156 bits).
 * Parts are length-prefixed, so ("ab", "c") and ("a", "bc") differ.
 */
export function deterministicId(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part.length)}:${part};`);
  return hash.digest('base64url').slice(0, 26);
}
