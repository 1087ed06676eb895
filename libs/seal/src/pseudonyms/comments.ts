import { canonicalJson } from '@champions/kernel';
import { toBase64url, utf8 } from '../encoding/bytes';
import { hashValue } from '../encoding/hash-value';
import type { Primitives } from '../primitives';
import { saltBytes } from './pseudonym';

/** What a judge writes on a sheet: on the entry as a whole, and by criterion. */
export interface SheetComments {
  readonly comment: string;
  readonly comments: Readonly<Record<string, string>>;
}

/** The hash (`hashValue`) of a sheet's comments, by which they are told from any others. */
export const commentsDigest = ({ comment, comments }: SheetComments, primitives: Primitives): string =>
  hashValue({ comment, comments }, primitives);

/**
 * What a sheet's fact says of its comments without telling them: HMAC-SHA-256, keyed by the judge's salt, over the
 * canonical JSON of `{"digest":…,"entry":…,"type":"champions.comments","version":1}`, as base64url. Whoever has salt and
 * comments can show that these were the comments; nobody else learns whether there were any.
 * @param of the pseudonym of the entry, and `commentsDigest`.
 * @param salt 32 bytes as base64url. @throws RangeError for another.
 */
export function commentsCommitment(
  { entry, digest }: { readonly entry: string; readonly digest: string },
  salt: string,
  { hmacSha256 }: Primitives,
): string {
  const message = canonicalJson({ type: 'champions.comments', version: 1, entry, digest });
  return toBase64url(hmacSha256(saltBytes(salt), utf8(message)));
}
