import { createHash, randomBytes } from 'node:crypto';
import type { Lot } from './domain/variant';

/** A seed that nobody knows before it is used, and what everybody may know of it: the SHA-256 of its text. */
export function commitLot(): Lot {
  const seed = randomBytes(32).toString('hex');
  return { seed, commitment: createHash('sha256').update(seed).digest('hex') };
}
