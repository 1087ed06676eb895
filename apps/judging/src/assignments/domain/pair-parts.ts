import type { PairParts } from '@champions/assignment';

export interface Topical {
  readonly language: string;
  /** The topics that were chosen in its form, by key. */
  readonly topics: readonly string[];
}

export interface Expert {
  readonly languages: readonly string[];
  readonly expertise: readonly string[];
}

/**
 * What makes this judge fit this entry, as far as it is known. Expertise is the share of the entry's topics that are the
 * judge's; without topics, or without anything said of the judge, it is not known.
 */
export function pairParts(entry: Topical, judge: Expert, isFamiliar: boolean): PairParts {
  const mastered = new Set(judge.expertise.map(plain));
  const known = entry.topics.length > 0 && mastered.size > 0;
  const matching = entry.topics.filter((topic) => mastered.has(plain(topic))).length;
  return {
    ...(known && { expertise: matching / entry.topics.length }),
    language: judge.languages.includes(entry.language) ? 1 : 0,
    familiarity: isFamiliar ? 1 : 0,
  };
}

// The secretariat types expertise by hand: "Digital trade" is the topic digital-trade.
const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, '-');
