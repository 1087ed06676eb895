/** One submitted sheet as a ranking sees it; the total is from 0 to 100. */
export interface RankedSheet {
  readonly entryId: string;
  readonly judgeId: string;
  readonly marks: Readonly<Record<string, number>>;
  readonly total: number;
}

export interface RankingInput {
  /** Every entry that takes part, judged or not. */
  readonly entryIds: readonly string[];
  readonly sheets: readonly RankedSheet[];
}

export interface RankedEntry {
  readonly entryId: string;
  /** 1 for the best; tied entries share a rank and the next one is skipped (1, 2, 2, 4). */
  readonly rank: number;
  /** Null when nobody has submitted a sheet. */
  readonly mean: number | null;
  /** Sample standard deviation of the totals; null for fewer than two. */
  readonly spread: number | null;
  readonly count: number;
  /** All entries of this rank, itself among them; the same array for each of them. Empty when nothing was marked. */
  readonly tied: readonly string[];
}

/**
 * Entries by the mean of their sheets' totals, best first; those without a sheet last. The order of the input changes
 * nothing, not even the last bit: sheets are added up by judge.
 */
export function rankByMean({ entryIds, sheets }: RankingInput): readonly RankedEntry[] {
  const totals = new Map<string, RankedSheet[]>(entryIds.map((entryId) => [entryId, []]));
  for (const sheet of sheets) totals.get(sheet.entryId)?.push(sheet);
  const described = [...totals].map(([entryId, ofEntry]) => ({ entryId, ...describe(ofEntry) }));
  described.sort((a, b) => (b.mean ?? -1) - (a.mean ?? -1) || (a.entryId < b.entryId ? -1 : 1));

  const groups = new Map<number | null, string[]>();
  for (const { entryId, mean } of described) {
    const group = groups.get(mean);
    if (group) group.push(entryId);
    else groups.set(mean, [entryId]);
  }
  const ranks = new Map<number | null, number>();
  let rank = 1;
  for (const [mean, tied] of groups) {
    ranks.set(mean, rank);
    rank += tied.length;
  }
  return described.map((entry) => ({
    ...entry,
    rank: ranks.get(entry.mean) ?? rank,
    tied: entry.mean === null ? [] : (groups.get(entry.mean) ?? []),
  }));
}

function describe(sheets: readonly RankedSheet[]): Pick<RankedEntry, 'mean' | 'spread' | 'count'> {
  const count = sheets.length;
  if (count === 0) return { mean: null, spread: null, count };
  const totals = sheets.toSorted((a, b) => (a.judgeId < b.judgeId ? -1 : 1)).map(({ total }) => total);
  const mean = totals.reduce((sum, total) => sum + total, 0) / count;
  const squares = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0);
  return { mean: rounded(mean), spread: count < 2 ? null : rounded(Math.sqrt(squares / (count - 1))), count };
}

// Rounded to 3 decimals so that ties are visible, not accidental.
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;
