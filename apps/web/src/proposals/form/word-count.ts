import type { Language } from '@champions/contracts';

const segmenters = new Map<Language, Intl.Segmenter>();

/** Words as the server counts them: Unicode UAX #29 segments that hold letters, digits or ideographs. */
export function countWords(text: string, language: Language): number {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) words += 1;
  return words;
}
