import { DomainError } from '@champions/kernel';

export interface Placed {
  readonly entryId: string;
  readonly rank: number;
  /** Null when nobody has marked it. */
  readonly mean: number | null;
}

export type Take =
  | { readonly best: number }
  | { readonly atLeast: number }
  | { readonly picked: readonly string[]; readonly reason: string };

export interface Chosen {
  readonly entryIds: readonly string[];
  /** How many more than asked for, because those at the cut are tied. */
  readonly tiedBeyond: number;
}

/**
 * Who goes on to the next round. A tie at the cut is nobody's to break by chance: all who are tied go on, unless somebody
 * picked who goes on.
 * @throws DomainError NOT_IN_ROUND for one that was picked and did not take part.
 */
export function chooseEntries(ranked: readonly Placed[], take: Take): Chosen {
  if ('picked' in take) {
    const picked = new Set(take.picked);
    const entryIds = ranked.filter(({ entryId }) => picked.has(entryId)).map(({ entryId }) => entryId);
    if (entryIds.length < picked.size) throw new DomainError('NOT_IN_ROUND');
    return { entryIds, tiedBeyond: 0 };
  }
  const marked = ranked.filter(({ mean }) => mean !== null);
  const chosen =
    'best' in take
      ? marked.filter(({ rank }) => rank <= take.best)
      : marked.filter(({ mean }) => mean !== null && mean >= take.atLeast);
  const tiedBeyond = 'best' in take ? Math.max(0, chosen.length - take.best) : 0;
  return { entryIds: chosen.map(({ entryId }) => entryId), tiedBeyond };
}
