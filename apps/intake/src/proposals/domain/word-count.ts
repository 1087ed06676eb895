import type { Language } from './form';

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterOf(language: Language): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** Words as a reader of that language counts them: Unicode UAX #29 segments that hold letters, digits or ideographs. */
export function countWords(text: string, language: Language): number {
  let words = 0;
  for (const { isWordLike } of segmenterOf(language).segment(text)) if (isWordLike) words += 1;
  return words;
}

/** Latin and Arabic letters, plain digits and punctuation: there, no two words follow each other undivided. */
const DIVIDED =
  /^[\u0300-\u036f\t-\r -~\u00a0-\u00b7\u00b9-\u02af\u060c\u061b\u061f-\u0669\u066e-\u06d3\u06f0-\u06f9\u1e00-\u1eff\u2010-\u2027\u20ac]*$/;
const RUN = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]+/gu;

/**
 * Whether a text has more words than it may. Where words are divided, each holds a run of letters and digits of its
 * own, so counting runs is enough for all texts but the longest, and many times cheaper than segmenting.
 */
export function hasMoreWords(text: string, most: number, language: Language): boolean {
  if (DIVIDED.test(text) && (text.match(RUN)?.length ?? 0) <= most) return false;
  return countWords(text, language) > most;
}
