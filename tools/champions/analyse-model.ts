import {
  extraReadings,
  fitSeverity,
  type KrippendorffAlpha,
  krippendorffAlpha,
  type Mark,
  rank,
  rankingMethodNamed,
  readingsOf,
  seededRandom,
  type SeverityFit,
  severityWarnings,
  tooClose,
  type UncertainRank,
  uncertainRanks,
} from '@champions/ranking';
import { type Figure, figure } from './agree-model';

export interface AnalysisRequest {
  readonly method: string;
  /** How many entries are of interest; a quarter of them, rounded up, when none is given. */
  readonly tops: readonly number[];
  readonly draws: number;
  readonly seed: number;
}

/** What the marks of a round say, ready for a reader or as JSON. */
export interface Analysis {
  readonly marks: number;
  readonly method: { readonly name: string; readonly version: number };
  readonly tops: readonly number[];
  readonly draws: number;
  readonly seed: number;
  /** Of the ranks' intervals. */
  readonly level: number;
  readonly mean: number;
  readonly meanError: number;
  readonly variances: {
    readonly entry: number;
    readonly judge: number;
    readonly criterion: number;
    readonly noise: number;
  };
  /** Their standard errors; null for a variance that is 0. */
  readonly varianceErrors: { readonly [name in keyof Analysis['variances']]: number | null };
  readonly judges: readonly AnalysedJudge[];
  readonly criteria: readonly { readonly criterion: string; readonly effect: number; readonly error: number }[];
  readonly agreement: {
    /** The entries' share of the variance of one judge's readings, and of the mean of as many as are usual here. */
    readonly one: number | null;
    readonly mean: number | null;
    /** Judges an entry, on average. */
    readonly readings: number;
    /** Of judges' marks for the same thing (an entry, or a criterion of one), whatever the model. */
    readonly krippendorff: Readonly<Record<'interval' | 'ordinal', Figure<KrippendorffAlpha>>>;
  };
  readonly entries: readonly AnalysedEntry[];
  readonly bands: readonly AnalysedBand[];
}

export interface AnalysedJudge {
  readonly judge: string;
  /** Above 0 lenient, below 0 strict, in marks. */
  readonly severity: number;
  readonly error: number;
  readonly marks: number;
  /** Where the severity is clear, and large enough to matter. */
  readonly clearly: 'strict' | 'lenient' | null;
}

export interface AnalysedEntry {
  readonly entry: string;
  readonly rank: number;
  readonly value: number | null;
  readonly count: number;
  readonly spread: number | null;
  readonly tied: readonly string[];
  /** What an average judge would give it, by the model, and the standard error of that. */
  readonly merit: number | null;
  readonly error: number | null;
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly among: readonly { readonly top: number; readonly probability: number }[];
}

export interface AnalysedBand {
  readonly top: number;
  readonly above: readonly string[];
  readonly close: readonly { readonly entry: string; readonly probability: number }[];
  readonly places: number;
  readonly readings: readonly {
    readonly entry: string;
    readonly readings: number;
    readonly doubt: number;
    readonly doubtAfter: number;
  }[];
  readonly misplaced: number;
  readonly misplacedAfter: number;
}

const LEVEL = 0.9;

/** @throws RangeError for marks that cannot be analysed, and for a top that does not part the entries. */
export function analyse(given: readonly Mark[], { method, tops, draws, seed }: AnalysisRequest): Analysis {
  // Sums and draws are taken in this order, so that the order of the lines changes nothing.
  const marks = given.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const { version } = rankingMethodNamed(method);
  if (marks.length === 0) throw new RangeError('there are no marks');
  const fit = fitSeverity(marks);
  const readings = readingsOf(marks);
  const size = fit.entries.ids.length;
  // A quarter is what a round usually lets through; a cut that parts nobody is none.
  const cuts = tops.length > 0 ? tops : size > 1 ? [Math.min(size - 1, Math.ceil(size / 4))] : [];
  const uncertain = uncertainRanks(
    { ids: fit.entries.ids, draw: fit.draw },
    { random: seededRandom(seed), draws, cuts, level: LEVEL },
  );
  return {
    ...{ marks: marks.length, method: { name: method, version }, tops: cuts, draws, seed, level: LEVEL },
    ...{ mean: fit.mean, meanError: fit.meanError },
    variances: {
      ...{ entry: fit.variances.entry, judge: fit.variances.judge, criterion: fit.variances.criterion },
      noise: fit.variances.residual,
    },
    varianceErrors: varianceErrorsOf(fit),
    judges: judgesOf(fit, marks),
    criteria: (fit.criteria?.ids ?? []).map((criterion, index) => ({
      ...{ criterion, effect: fit.criteria?.values[index] ?? 0, error: fit.criteria?.errors[index] ?? 0 },
    })),
    agreement: {
      ...sharesOf(fit, marks.length / readings.length, readings.length / size),
      krippendorff: alphasOf(marks),
    },
    entries: entriesOf(marks, method, version, fit, uncertain),
    bands: cuts.map((cut) => bandOf(uncertain, cut, fit, marks.length / readings.length)),
  };
}

const keyOf = ({ entry, judge, criterion }: Mark): string => JSON.stringify([entry, judge, criterion]);

function judgesOf(fit: SeverityFit, marks: readonly Mark[]): readonly AnalysedJudge[] {
  const counts = new Map<string, number>();
  for (const { judge } of marks) counts.set(judge, (counts.get(judge) ?? 0) + 1);
  const clear = new Map(severityWarnings(fit).map(({ judge, direction }) => [judge, direction]));
  return fit.judges.ids.map((judge, index) => ({
    judge,
    severity: fit.judges.values[index] ?? 0,
    error: fit.judges.errors[index] ?? 0,
    marks: counts.get(judge) ?? 0,
    clearly: clear.get(judge) ?? null,
  }));
}

/** The variance of a reading whose marks are averaged over criteria, its judge not known: of which further ones are. */
function readingVariance({ variances }: SeverityFit, marksInReading: number): number {
  return variances.judge + variances.residual / marksInReading;
}

function varianceErrorsOf(fit: SeverityFit): Analysis['varianceErrors'] {
  const { residual, ...errors } = fit.varianceErrors();
  return { ...errors, noise: residual };
}

/** α compares marks of one thing whoever gave them: the n-th mark of each thing makes up the n-th row. */
function alphasOf(marks: readonly Mark[]): Analysis['agreement']['krippendorff'] {
  const things = new Map<string, number[]>();
  for (const { entry, criterion, mark } of marks) {
    const key = JSON.stringify([entry, criterion]);
    const its = things.get(key);
    if (its) its.push(mark);
    else things.set(key, [mark]);
  }
  const columns = [...things.values()];
  const most = columns.reduce((longest, { length }) => Math.max(longest, length), 0);
  const table = Array.from({ length: most }, (_, row) => columns.map((column) => column[row] ?? null));
  return {
    interval: figure(krippendorffAlpha(table, 'interval')),
    ordinal: figure(krippendorffAlpha(table, 'ordinal')),
  };
}

function sharesOf(
  fit: SeverityFit,
  marksInReading: number,
  readings: number,
): Omit<Analysis['agreement'], 'krippendorff'> {
  const between = fit.variances.entry;
  const within = readingVariance(fit, marksInReading);
  if (between + within === 0) return { one: null, mean: null, readings };
  return { one: between / (between + within), mean: between / (between + within / readings), readings };
}

function entriesOf(
  marks: readonly Mark[],
  method: string,
  version: number,
  fit: SeverityFit,
  uncertain: readonly UncertainRank[],
): readonly AnalysedEntry[] {
  const { entry, judge, residual: noise } = fit.variances;
  // One model for the ranking and for its uncertainty; with criteria a reading is a mean of marks, which moments handle.
  const options = fit.criteria || noise === 0 ? {} : { variances: { entry, judge, noise } };
  const indexes = new Map(fit.entries.ids.map((id, index) => [id, index]));
  const ranks = new Map(uncertain.map((one) => [one.entry, one]));
  return rank({ method, version, marks, options }).map((one) => {
    const index = indexes.get(one.entry) ?? -1;
    const own = ranks.get(one.entry);
    return {
      ...one,
      merit: fit.merits.values[index] ?? null,
      error: fit.merits.errors[index] ?? null,
      expected: own?.expected ?? null,
      low: own?.low ?? null,
      high: own?.high ?? null,
      among: (own?.standings ?? []).map(({ cut, among }) => ({ top: cut, probability: among })),
    };
  });
}

function bandOf(
  uncertain: readonly UncertainRank[],
  cut: number,
  fit: SeverityFit,
  marksInReading: number,
): AnalysedBand {
  const band = tooClose(uncertain, cut);
  const variance = readingVariance(fit, marksInReading);
  const plan = variance > 0 ? extraReadings(band, variance) : { readings: [], misplaced: 0, misplacedAfter: 0 };
  return {
    ...{ top: cut, above: band.above, places: band.places, ...plan },
    close: band.close.map(({ entry, among }) => ({ entry, probability: among })),
  };
}
