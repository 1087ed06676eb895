import { digestOf } from '@champions/kernel';
import { type Part, partNames } from './announcement';

/** The digest of the whole: of the parts and their digests, by name. Null while one is missing. */
export function wholeDigest(parts: readonly Part[]): string | null {
  const inOrder = partNames.map((name) => parts.find(({ part }) => part === name));
  if (inOrder.includes(undefined)) return null;
  return digestOf(inOrder.map((part) => ({ part: part?.part, digest: part?.digest })));
}
