import { canonicalJson } from '@champions/kernel';
import { fromBase64url, toBase64url, utf8 } from '../encoding/bytes';
import type { Primitives } from '../primitives';

/** Who or what goes by another name in a round. */
export interface Named {
  readonly kind: 'judge' | 'entry';
  readonly roundId: string;
  readonly id: string;
}

const LENGTH = 26;
const SALT_BYTES = 32;

/**
 * The name of a judge or an entry in a sealed result: 26 characters of base64url (156 bits) of HMAC-SHA-256, keyed by a
 * salt of its own. Who has the salt can show whose name it is; to all others, and once the salt is erased to everybody,
 * it is a random word.
 * @param salt 32 random bytes as base64url.
 * @throws RangeError for another salt.
 */
export function pseudonymOf({ kind, roundId, id }: Named, salt: string, { hmacSha256 }: Primitives): string {
  const message = canonicalJson({ type: 'champions.pseudonym', version: 1, kind, roundId, id });
  return toBase64url(hmacSha256(saltBytes(salt), utf8(message))).slice(0, LENGTH);
}

/**
 * What a fact says of a text without telling it: HMAC-SHA-256 over it, keyed by a salt that is kept with the text, as
 * base64url. Who has both can show that this was the text.
 * @throws RangeError for a salt that is not 32 bytes as base64url.
 */
export function commitmentTo(text: string, salt: string, { hmacSha256 }: Primitives): string {
  return toBase64url(hmacSha256(saltBytes(salt), utf8(text)));
}

/** @throws RangeError for a salt that is not 32 bytes as base64url. */
export function saltBytes(salt: string): Uint8Array {
  const bytes = fromBase64url(salt);
  if (bytes.length !== SALT_BYTES) throw new RangeError('a salt is 32 bytes as base64url');
  return bytes;
}
