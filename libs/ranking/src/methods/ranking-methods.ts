import { type Ballot } from './ballots';
import { bordaCounts } from './borda';
import { bradleyTerry, type Duel, MOST_FOR_BRADLEY_TERRY } from './bradley-terry';
import { grouped } from './grouped';
import { mean, median, trimmedMean } from './location';
import { MOST_FOR_RANKED_PAIRS, rankedPairs } from './ranked-pairs';
import type { CriterionWeights, Reading } from './readings';
import { MOST_FOR_SCHULZE, schulze } from './schulze';
import { severityCorrected } from './severity-corrected';
import { placedAhead, singleTransferableVote } from './single-transferable-vote';
import type { Variances } from './variance-moments';
import { zScores } from './z-scores';

export interface RankingOptions {
  /** Criteria's weights; those not named count as 1. */
  readonly weights?: CriterionWeights;
  /** Values are published to so many decimals, and entries of one published value are tied: 0 to 9, 3 when left out. */
  readonly decimals?: number;
  /** Trimmed mean: the share left out at each end, 0 to below 0.5; 0.2 when left out. */
  readonly trim?: number;
  /** Severity-corrected: variances that are known; estimated from the marks when left out. */
  readonly variances?: Variances;
  /** Single transferable vote: how many are chosen; 1 when left out. */
  readonly seats?: number;
  /** Bradley–Terry: imagined draws of each entry against an average one; 1 when left out. */
  readonly draws?: number;
}

/** What a method may look at, of the entries that take part only. */
export interface MethodInput {
  /** By entry, then judge. */
  readonly readings: readonly Reading[];
  /** Given, or the judges' readings as orders. */
  readonly ballots: readonly Ballot[];
  /** Given, or every pair on every ballot. */
  readonly duels: () => readonly Duel[];
  readonly options: RankingOptions;
}

export interface RankingMethod {
  readonly name: string;
  /** Raised whenever the same input could give another value; a sealed result names the version it was made with. */
  readonly version: number;
  /**
   * What the value is: `marks` on the judges' scale, `deviations` of a judge, `percent` (0 to 100), or the number of
   * `entries` that it is placed ahead of.
   */
  readonly unit: 'marks' | 'deviations' | 'percent' | 'entries';
  /** More entries than these are refused. */
  readonly most: number;
  /** Higher is better; an entry without a value comes last. */
  readonly values: (input: MethodInput) => ReadonlyMap<string, number>;
}

const byEntry = (readings: readonly Reading[], value: (values: readonly number[]) => number): Map<string, number> =>
  new Map(
    [...grouped(readings, ({ entry }) => entry)].map(([entry, own]) => [entry, value(own.map((one) => one.value))]),
  );
const any = Number.MAX_SAFE_INTEGER;

const methods = [
  { name: 'mean', version: 1, unit: 'marks', most: any, values: ({ readings }) => byEntry(readings, mean) },
  {
    name: 'trimmed-mean',
    version: 1,
    unit: 'marks',
    most: any,
    values: ({ readings, options }) => byEntry(readings, (values) => trimmedMean(values, options.trim ?? 0.2)),
  },
  { name: 'median', version: 1, unit: 'marks', most: any, values: ({ readings }) => byEntry(readings, median) },
  {
    name: 'z-scores',
    version: 1,
    unit: 'deviations',
    most: any,
    values: ({ readings }) => byEntry(zScores(readings), mean),
  },
  {
    name: 'severity-corrected',
    version: 1,
    unit: 'marks',
    most: any,
    values: ({ readings, options }) =>
      readings.length === 0 ? new Map() : severityCorrected(readings, options.variances).entries,
  },
  {
    name: 'borda',
    version: 1,
    unit: 'percent',
    most: any,
    // Who is alone on every ballot was compared with nobody: in the middle, neither ahead nor behind.
    values: ({ ballots }) =>
      new Map(
        [...bordaCounts(ballots)].map(([entry, { points, most }]) => [entry, most === 0 ? 50 : (100 * points) / most]),
      ),
  },
  {
    name: 'schulze',
    version: 1,
    unit: 'entries',
    most: MOST_FOR_SCHULZE,
    values: ({ ballots }) => schulze(ballots),
  },
  {
    name: 'ranked-pairs',
    version: 1,
    unit: 'entries',
    most: MOST_FOR_RANKED_PAIRS,
    values: ({ ballots }) => rankedPairs(ballots),
  },
  {
    name: 'instant-run-off',
    version: 1,
    unit: 'entries',
    most: any,
    values: ({ ballots }) => placedAhead(singleTransferableVote(listedOn(ballots), ballots, 1).order),
  },
  {
    name: 'single-transferable-vote',
    version: 1,
    unit: 'entries',
    most: any,
    values: ({ ballots, options }) =>
      placedAhead(singleTransferableVote(listedOn(ballots), ballots, options.seats ?? 1).order),
  },
  {
    name: 'bradley-terry',
    version: 1,
    unit: 'percent',
    most: MOST_FOR_BRADLEY_TERRY,
    values: ({ duels, options }) =>
      new Map(
        [...bradleyTerry(duels(), { draws: options.draws ?? 1 })].map(([entry, strength]) => [entry, 100 * strength]),
      ),
  },
] as const satisfies readonly RankingMethod[];

export type RankingMethodName = (typeof methods)[number]['name'];

/** Every method by name: the arithmetic of its newest version. */
export const rankingMethods: Readonly<Record<RankingMethodName, RankingMethod>> = Object.fromEntries(
  methods.map((method) => [method.name, method]),
) as Record<RankingMethodName, RankingMethod>;

export function isRankingMethodName(name: string): name is RankingMethodName {
  return Object.hasOwn(rankingMethods, name);
}

/** @throws RangeError when there is no such method. */
export function rankingMethodNamed(name: string): RankingMethod {
  if (isRankingMethodName(name)) return rankingMethods[name];
  throw new RangeError(`there is no ranking method ${name}`);
}

const listedOn = (ballots: readonly Ballot[]): readonly string[] => [
  ...new Set(ballots.flatMap(({ order }) => order.flat())),
];
