import type { Language } from '@champions/contracts';

export const wishCodes = ['glad', 'could', 'rather-not'] as const;
export type Wish = (typeof wishCodes)[number];

export interface WishLine {
  readonly proposalId: string;
  readonly title: string;
  readonly summary: string;
  readonly language: Language;
  readonly organisationName?: string;
  readonly economy?: string;
  readonly wish: Wish | null;
}

export interface OwnWishes {
  readonly roundId: string;
  readonly open: boolean;
  readonly entries: readonly WishLine[];
}

export const wishFilters = ['all', 'unanswered', ...wishCodes] as const;
export type WishFilter = (typeof wishFilters)[number];

export const wishesPath = (roundId: string): string => `/api/judging/wishes/${roundId}`;

/** The lines that have all the words somebody typed, and were answered as the filter says. */
export function wishLines(
  lines: readonly WishLine[],
  { typed, filter }: { readonly typed: string; readonly filter: WishFilter },
): readonly WishLine[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return lines.filter(({ title, summary, organisationName = '', economy = '', wish }) => {
    const text = plain(`${title} ${summary} ${organisationName} ${economy}`);
    const isShown = filter === 'all' || (filter === 'unanswered' ? wish === null : wish === filter);
    return isShown && words.every((word) => text.includes(word));
  });
}

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
