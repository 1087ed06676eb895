import { fromBase64url, toBase64url, utf8 } from '../encoding/bytes';
import type { Primitives } from '../primitives';

/** An Ed25519 public key as a JWK (RFC 8037). */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** 32 bytes as base64url. */
  readonly x: string;
  readonly kid?: string;
}

/** Keys in a JWK or a JWK set (RFC 7517); null when there is none, or when one of them is no Ed25519 key. */
export function readPublicKeys(value: unknown): readonly PublicKey[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const list: unknown = 'keys' in value ? value.keys : [value];
  return Array.isArray(list) && list.length > 0 && list.every(isPublicKey) ? list : null;
}

function isPublicKey(value: unknown): value is PublicKey {
  if (typeof value !== 'object' || value === null) return false;
  const { kty, crv, x, kid } = value as Readonly<Record<string, unknown>>;
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string') return false;
  if (kid !== undefined && typeof kid !== 'string') return false;
  try {
    return fromBase64url(x).length === 32;
  } catch {
    return false;
  }
}

/** The thumbprint of a key (RFC 7638), by which it is named where it has no `kid`. */
export function thumbprint({ crv, kty, x }: PublicKey, { sha256 }: Primitives): string {
  return toBase64url(sha256(utf8(`{"crv":"${crv}","kty":"${kty}","x":"${x}"}`)));
}

/** Those of the keys that go by a name: their `kid`, or their thumbprint. */
export function keysNamed(keyId: string, keys: readonly PublicKey[], primitives: Primitives): readonly PublicKey[] {
  return keys.filter((key) => key.kid === keyId || thumbprint(key, primitives) === keyId);
}
