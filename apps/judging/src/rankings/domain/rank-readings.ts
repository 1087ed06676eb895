import {
  type CloseBand,
  extraReadings,
  fitSeverity,
  type Mark,
  rank,
  type RankingMethodName,
  rankingMethods,
  seededRandom,
  type SeverityFit,
  severityWarnings,
  tooClose,
  uncertainRanks,
} from '@champions/ranking';

/** One judge's total for one entry, from 0 to 100. */
export interface Reading {
  readonly entryId: string;
  readonly judgeId: string;
  readonly total: number;
}

export interface RankingRequest {
  readonly method: RankingMethodName;
  /** Every entry that takes part, judged or not. */
  readonly entryIds: readonly string[];
  readonly readings: readonly Reading[];
  /** How many get in: the line that entries may be too close to. */
  readonly cut: number;
  /** How many further readings could be had; one for each entry that is too close to call unless told. */
  readonly budget?: number | undefined;
}

/** How sure the rank is, given that other judges could have read the entry. */
export interface Certainty {
  readonly expectedRank: number;
  /** The rank lies between these with a probability of 90 %. */
  readonly lowRank: number;
  readonly highRank: number;
  /** The probability of being among those that get in; null where all do. */
  readonly amongAwards: number | null;
  /** The marks do not say on which side of the line it belongs. */
  readonly tooClose: boolean;
}

export interface RankedEntry {
  readonly entryId: string;
  /** 1 for the best; tied entries share a rank and the next one is skipped (1, 2, 2, 4). */
  readonly rank: number;
  /** What the method orders by; null when nobody has submitted a sheet. */
  readonly value: number | null;
  readonly mean: number | null;
  /** Sample standard deviation of the totals; null for fewer than two. */
  readonly spread: number | null;
  readonly count: number;
  /** All entries of this rank, itself among them; the same array for each of them. Empty when nothing was marked. */
  readonly tied: readonly string[];
  /** Null for an entry that nobody has marked. */
  readonly certainty: Certainty | null;
}

export interface JudgeWarning {
  readonly judgeId: string;
  readonly direction: 'strict' | 'lenient';
  /** By how many points of 100 the judge's totals are off those of others for the same entries. */
  readonly size: number;
  readonly error: number;
}

/** Where further readings would tell most about who gets in; empty where nothing is too close to call. */
export interface FurtherReadings {
  readonly entries: readonly { readonly entryId: string; readonly readings: number }[];
  /** How many entries are too close to call, and for how many of them there is room. */
  readonly close: number;
  readonly places: number;
  /** How many of them are probably on the wrong side of the line, as it stands and with these readings. */
  readonly misplaced: number;
  readonly misplacedAfter: number;
}

export interface Ranking {
  readonly ranked: readonly RankedEntry[];
  readonly warnings: readonly JudgeWarning[];
  readonly further: FurtherReadings;
}

/** Whoever asks twice gets the same figures. */
const SEED = 2021;

/** The order by a method, and beside it what the marks say of judges and of how sure ranks are, whatever the method. */
export function rankReadings({ method, entryIds, readings, cut, budget }: RankingRequest): Ranking {
  const taking = new Set(entryIds);
  // Draws follow the order in which entries and judges come.
  const marks = readings
    .filter(({ entryId }) => taking.has(entryId))
    .map(({ entryId, judgeId, total }): Mark => ({ entry: entryId, judge: judgeId, mark: total }))
    .sort((a, b) => inOrder(a.entry, b.entry) || inOrder(a.judge, b.judge));
  const by = (name: RankingMethodName) =>
    rank({ method: name, version: rankingMethods[name].version, entries: entryIds, marks });
  const ranking = by(method);
  const means = new Map((method === 'mean' ? ranking : by('mean')).map(({ entry, value }) => [entry, value]));
  const { certainties, warnings, further } = analysisOf(marks, cut, budget);
  return {
    ranked: ranking.map(({ entry, value, ...one }) => ({
      ...{ entryId: entry, rank: one.rank, value, mean: means.get(entry) ?? null },
      ...{ spread: one.spread, count: one.count, tied: one.tied, certainty: certainties.get(entry) ?? null },
    })),
    warnings,
    further,
  };
}

const NOTHING_FURTHER: FurtherReadings = { entries: [], close: 0, places: 0, misplaced: 0, misplacedAfter: 0 };

function analysisOf(marks: readonly Mark[], cut: number, budget?: number) {
  if (marks.length === 0) return { certainties: new Map<string, Certainty>(), warnings: [], further: NOTHING_FURTHER };
  const fit = fitSeverity(marks);
  const isCut = cut > 0 && cut < fit.entries.ids.length;
  const merits = { ids: fit.entries.ids, draw: fit.draw };
  const ranks = uncertainRanks(merits, { random: seededRandom(SEED), cuts: isCut ? [cut] : [] });
  const band = isCut ? tooClose(ranks, cut) : null;
  const close = new Set(band?.close.map(({ entry }) => entry));
  const certainties = new Map(
    ranks.map(({ entry, expected, low, high, standings }): [string, Certainty] => [
      entry,
      {
        ...{ expectedRank: rounded(expected, 1), lowRank: low, highRank: high },
        ...{ amongAwards: standings[0]?.among ?? null, tooClose: close.has(entry) },
      },
    ]),
  );
  const warnings = severityWarnings(fit).map(({ judge, direction, size, error }) => ({
    ...{ judgeId: judge, direction, size: rounded(size, 3), error: rounded(error, 3) },
  }));
  return { certainties, warnings, further: band ? furtherReadings(band, fit, budget) : NOTHING_FURTHER };
}

function furtherReadings(band: CloseBand, { variances }: SeverityFit, budget?: number): FurtherReadings {
  const [close, variance] = [band.close.length, variances.judge + variances.residual];
  if (close === 0 || !(variance > 0)) return { ...NOTHING_FURTHER, close, places: band.places };
  const { readings, misplaced, misplacedAfter } = extraReadings(band, variance, budget);
  return {
    entries: readings.map(({ entry, readings: count }) => ({ entryId: entry, readings: count })),
    ...{ close, places: band.places },
    ...{ misplaced: rounded(misplaced, 3), misplacedAfter: rounded(misplacedAfter, 3) },
  };
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
