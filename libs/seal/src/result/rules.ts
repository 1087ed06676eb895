import { hashValue } from '../encoding/hash-value';
import type { Primitives } from '../primitives';
import type { SealedRules } from './sealed-rules';

/** What a fact `rules` says of how a round is judged: the hash of these five members. */
export function rulesDigest(
  { competition, round, rubric, method, ladder }: SealedRules,
  primitives: Primitives,
): string {
  return hashValue({ competition, round, rubric, method, ladder }, primitives);
}

/** What the fact `result` says: the hash of every member of the document but `chain` and `roots`, whatever else there is. */
export function resultDigest(document: object, primitives: Primitives): string {
  const members = Object.entries(document).filter(([name]) => name !== 'chain' && name !== 'roots');
  return hashValue(Object.fromEntries(members), primitives);
}
