/**
 * An organisation's name as it is compared: without case, accents, punctuation, a leading article, or the legal form
 * that people write or leave out.
 */
export function normaliseName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’.]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

const LEGAL_FORMS: ReadonlySet<string> = new Set([
  ...['inc', 'ltd', 'limited', 'llc', 'plc', 'corp', 'corporation', 'co', 'company'],
  ...['gmbh', 'ag', 'ev', 'sa', 'sas', 'sarl', 'srl', 'sl', 'spa', 'bv', 'nv', 'ab', 'oy', 'as', 'pty', 'pte'],
]);
