import { digestOf } from '@champions/kernel';

/** Crockford's base 32: no letter that could be read as a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DIGITS = 12;

/**
 * A number that people can read out, derived from the proposal's id: 60 bits of its SHA-256 in three groups of four,
 * then the version, as in "7K3F-9QXM-2D4P-1".
 */
export function receiptNumber(proposalId: string, proposalVersion: number): string {
  let bits = BigInt(`0x${digestOf(proposalId).slice(0, 15)}`);
  let text = '';
  for (let digit = 0; digit < DIGITS; digit += 1) {
    text = (ALPHABET[Number(bits & 31n)] ?? '') + text;
    bits >>= 5n;
  }
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}-${String(proposalVersion)}`;
}
