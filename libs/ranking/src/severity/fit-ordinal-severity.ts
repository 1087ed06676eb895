import type { Mark } from '../mark';
import type { RandomFactor } from './crossed-design';
import { logistic } from './cumulative-logit';
import { type CumulativeLogitFit, fitCumulativeLogit } from './fit-cumulative-logit';
import { levelIndex } from './level-index';
import type { Effects } from './severity-fit';

/** Severity on a short scale, whose steps need not be equally far apart. Effects are log odds of a higher level. */
export interface OrdinalSeverityFit {
  /** The marks that were given, rising. */
  readonly levels: readonly number[];
  /** Between them, in log odds. */
  readonly thresholds: readonly number[];
  readonly variances: { readonly entry: number; readonly judge: number; readonly criterion: number };
  readonly entries: Effects;
  /** Above 0 a lenient judge, below 0 a strict one. */
  readonly judges: Effects;
  /** Null where no marks name a criterion. */
  readonly criteria: Effects | null;
  /** The mean mark that an average judge would give each of `entries.ids`. */
  readonly expected: Float64Array;
  readonly logLik: number;
}

const MOST_LEVELS = 7;

/**
 * Severity for short scales (2 to 7 different marks): a cumulative logit model with crossed effects of entries, judges
 * and criteria by the Laplace approximation, as `clmm` of the R package ordinal. Every parameter takes part in a search
 * of its own, so that panels of many hundred judges take minutes; `fitSeverity` does them in seconds.
 * @throws RangeError for fewer than 2 or more than 7 different marks, for marks that are not finite numbers, and for
 * criteria that only some marks name.
 */
export function fitOrdinalSeverity(marks: readonly Mark[]): OrdinalSeverityFit {
  const levels = [...new Set(marks.map(({ mark }) => mark))].sort((a, b) => a - b);
  if (!levels.every(Number.isFinite)) throw new RangeError('a mark is not a number');
  if (levels.length < 2 || levels.length > MOST_LEVELS)
    throw new RangeError(`a short scale has from 2 to ${MOST_LEVELS} different marks, and these have ${levels.length}`);
  const places = new Map(levels.map((level, place) => [level, place]));
  const criteria = marks.flatMap(({ criterion }) => (criterion === undefined ? [] : [criterion]));
  if (criteria.length > 0 && criteria.length < marks.length)
    throw new RangeError('some marks name a criterion and some do not');
  const entry = levelIndex(marks.map((mark) => mark.entry));
  const judge = levelIndex(marks.map((mark) => mark.judge));
  const criterion = criteria.length > 0 ? levelIndex(criteria) : null;
  const factors: readonly RandomFactor[] = criterion ? [entry, judge, criterion] : [entry, judge];
  const response = Int32Array.from(marks, ({ mark }) => places.get(mark) ?? 0);
  const fit = fitCumulativeLogit({ response, levels: levels.length, factors, fixed: [] });
  const variance = (factor: number) => (fit.deviations[factor] ?? 0) ** 2;
  const entries = effectsOf(fit, 0, entry.ids);
  return {
    levels,
    thresholds: fit.thresholds,
    variances: { entry: variance(0), judge: variance(1), criterion: variance(2) },
    entries,
    judges: effectsOf(fit, 1, judge.ids),
    criteria: criterion && effectsOf(fit, 2, criterion.ids),
    expected: entries.values.map((value) => expectedMark(value, fit.thresholds, levels)),
    logLik: fit.logLik,
  };
}

function effectsOf(fit: CumulativeLogitFit, factor: number, ids: readonly string[]): Effects {
  const { values, errors } = fit.effects[factor] ?? { values: new Float64Array(0), errors: new Float64Array(0) };
  return { ids, values, errors };
}

/** The lowest level, and each further step by the chance of reaching it. */
function expectedMark(predictor: number, thresholds: readonly number[], levels: readonly number[]): number {
  return thresholds.reduce((mark, threshold, step) => {
    const height = (levels[step + 1] ?? 0) - (levels[step] ?? 0);
    return mark + height * logistic(predictor - threshold);
  }, levels[0] ?? 0);
}
