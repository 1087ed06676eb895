import { canonicalJson } from '@champions/kernel';
import type { Primitives } from '../primitives';
import { toHex, utf8 } from './bytes';

/** SHA-256 over the canonical JSON (RFC 8785) of a value, as 64 lower-case hexadecimal digits. */
export function hashValue(value: unknown, { sha256 }: Primitives): string {
  return toHex(sha256(utf8(canonicalJson(value))));
}

/** Whether a text is a hash as `hashValue` gives them. */
export const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
