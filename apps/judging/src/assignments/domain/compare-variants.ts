import { loadsOf, type WorkedOut } from './worked-out';

export interface Compared {
  readonly variantId: string;
  readonly worked: WorkedOut;
}

/** A pair that some of the variants have and others do not. */
export interface PairDifference {
  readonly entryId: string;
  readonly judgeId: string;
  readonly score: number;
  readonly in: readonly string[];
}

export interface LoadsSideBySide {
  readonly judgeId: string;
  /** In the order of the variants; 0 for a judge a variant does not know. */
  readonly loads: readonly number[];
}

export function differencesOf(variants: readonly Compared[]): readonly PairDifference[] {
  const pairs = new Map<string, { entryId: string; judgeId: string; score: number; in: string[] }>();
  for (const { variantId, worked } of variants)
    for (const { entryId, judgeId, score } of pairsOf(worked)) {
      const key = `${entryId} ${judgeId}`;
      const pair = pairs.get(key) ?? { entryId, judgeId, score, in: [] };
      pair.in.push(variantId);
      pairs.set(key, pair);
    }
  return [...pairs].flatMap(([, pair]) => (pair.in.length < variants.length ? [pair] : [])).sort(byEntry);
}

export function loadsSideBySide(variants: readonly Compared[]): readonly LoadsSideBySide[] {
  const judgeIds = [...new Set(variants.flatMap(({ worked }) => worked.judgeIds))].sort();
  const loads = variants.map(({ worked }) => {
    const of = loadsOf(worked);
    return new Map(worked.judgeIds.map((judgeId, judge) => [judgeId, of[judge] ?? 0]));
  });
  return judgeIds.map((judgeId) => ({ judgeId, loads: loads.map((of) => of.get(judgeId) ?? 0) }));
}

/** All pairs of an assignment, by entry. */
export function pairsOf({ entryIds, judgeIds, readers, kept, scores }: WorkedOut) {
  return entryIds.flatMap((entryId, entry) =>
    (readers[entry] ?? []).flatMap((judge, place) => {
      const judgeId = judgeIds[judge];
      const stands = kept[entry]?.includes(judge) === true;
      return judgeId === undefined ? [] : [{ entryId, judgeId, score: scores[entry]?.[place] ?? 0, stands }];
    }),
  );
}

function byEntry(a: PairDifference, b: PairDifference): number {
  if (a.entryId !== b.entryId) return a.entryId < b.entryId ? -1 : 1;
  return a.judgeId < b.judgeId ? -1 : 1;
}
