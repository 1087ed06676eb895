import { factorCholesky, inverseOfCholesky } from '../linear-algebra/cholesky';
import type { Mark } from '../mark';
import { type CrossedFit, fitCrossed } from './fit-crossed';
import { connectedGroups, type LevelIndex, levelIndex } from './level-index';
import { varianceErrors } from './variance-errors';
import type { Effects, LeftOut, SeverityFit, SeverityOptions } from './severity-fit';

type FactorName = LeftOut['factor'];

/**
 * Separates what entries are worth from how severe their judges are: mark = mean + entry + judge + criterion + noise,
 * crossed random effects by restricted maximum likelihood (Bates et al. 2015, as lme4's `lmer` with
 * `(1|entry) + (1|judge) + (1|criterion)`). A factor that has but one level, or one mark for each of its levels, has no
 * effects in the model (all 0) and is named in `leftOut`. Marks that are all equal have no variances.
 * @param marks at least one, finite; several of one judge for one entry count as readings of their own. Either all name
 *   a criterion or none does.
 * @throws RangeError for no marks, marks that are not finite numbers, criteria that only some marks name.
 */
export function fitSeverity(marks: readonly Mark[], options: SeverityOptions = {}): SeverityFit {
  const response = checkedMarks(marks);
  const entry = levelIndex(marks.map((mark) => mark.entry));
  const judge = levelIndex(marks.map((mark) => mark.judge));
  const criteria = marks.flatMap(({ criterion }) => (criterion === undefined ? [] : [criterion]));
  const criterion = criteria.length > 0 ? levelIndex(criteria) : null;
  const fixedCriteria = criterion !== null && options.criterion === 'fixed';
  const wanted: readonly (readonly [FactorName, LevelIndex])[] = [
    ['entry', entry],
    ['judge', judge],
    ...(criterion && !fixedCriteria ? [['criterion', criterion] as const] : []),
  ];
  const leftOut = wanted.flatMap(([factor, { levels }]): LeftOut[] => {
    if (levels === 1) return [{ factor, reason: 'one-level' }];
    return levels === marks.length ? [{ factor, reason: 'no-repeats' }] : [];
  });
  const used = wanted.filter(([name]) => !leftOut.some(({ factor }) => factor === name));
  const ones = new Float64Array(marks.length).fill(1);
  const fixed = fixedCriteria ? [ones, ...sumContrasts(criterion)] : [ones];
  const facts = { marks: marks.length, groups: connectedGroups(entry, judge), leftOut };
  const constant = response.every((mark) => mark === response[0]);
  if (constant || marks.length <= fixed.length) {
    const flat = (of: LevelIndex) => noEffects(of);
    const merits = { values: new Float64Array(entry.levels).fill(mean(response)), errors: flat(entry).errors };
    return {
      ...{ mean: mean(response), meanError: 0, variances: { entry: 0, judge: 0, criterion: 0, residual: 0 } },
      ...{ entries: flat(entry), judges: flat(judge), criteria: criterion && flat(criterion), merits },
      ...{ reml: null, logLik: null, ...facts, draw: () => merits.values.slice() },
      varianceErrors: () => ({ entry: null, judge: null, criterion: null, residual: null }),
    };
  }
  const fit = fitCrossed({ response, factors: used.map(([, index]) => index), fixed });
  const placeOf = (name: FactorName) => used.findIndex(([factor]) => factor === name);
  const effectsOf = (name: FactorName, index: LevelIndex) => effectsAt(fit, placeOf(name), index);
  const entries = effectsOf('entry', entry);
  const average = fit.fixed[0] ?? 0;
  return {
    mean: average,
    meanError: Math.sqrt((fit.system.fixedCovariance()[0] ?? 0) * fit.residualVariance),
    variances: {
      entry: fit.variances[placeOf('entry')] ?? 0,
      judge: fit.variances[placeOf('judge')] ?? 0,
      criterion: fit.variances[placeOf('criterion')] ?? 0,
      residual: fit.residualVariance,
    },
    varianceErrors: () => {
      const { factors, residual } = varianceErrors(fit);
      const of = (name: FactorName) => factors[placeOf(name)] ?? null;
      return { entry: of('entry'), judge: of('judge'), criterion: of('criterion'), residual };
    },
    entries,
    judges: effectsOf('judge', judge),
    criteria: criterion && (fixedCriteria ? fixedEffects(fit, criterion) : effectsOf('criterion', criterion)),
    merits: {
      values: entries.values.map((value) => average + value),
      errors: meritErrors(fit, placeOf('entry'), entry),
    },
    reml: fit.reml,
    logLik: fit.reml / -2,
    ...facts,
    draw: (normal) => drawMerits(fit, placeOf('entry'), entries, normal),
  };
}

function checkedMarks(marks: readonly Mark[]): Float64Array {
  if (marks.length === 0) throw new RangeError('there are no marks');
  const named = marks[0]?.criterion !== undefined;
  for (const { mark, entry, judge, criterion } of marks) {
    if (!Number.isFinite(mark)) throw new RangeError(`the mark of judge ${judge} for entry ${entry} is not a number`);
    if ((criterion !== undefined) !== named) throw new RangeError('some marks name a criterion and some do not');
  }
  return Float64Array.from(marks, ({ mark }) => mark);
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Columns that make the intercept the mean of all criteria: 1 for their own, -1 for the last. */
function sumContrasts({ levels, of }: LevelIndex): Float64Array[] {
  return Array.from({ length: levels - 1 }, (_, column) =>
    Float64Array.from(of, (level) => (level === column ? 1 : level === levels - 1 ? -1 : 0)),
  );
}

function noEffects({ ids, levels }: LevelIndex): Effects {
  return { ids, values: new Float64Array(levels), errors: new Float64Array(levels) };
}

function effectsAt(fit: CrossedFit, factor: number, index: LevelIndex): Effects {
  const values = fit.effects[factor];
  if (!values) return noEffects(index);
  return { ids: index.ids, values, errors: conditionalErrors(fit, factor) };
}

/** Standard deviations given the variances and the fixed effects (lme4's condVar), from those with these unknown. */
function conditionalErrors(fit: CrossedFit, factor: number): Float64Array {
  const { total, withFixed } = fit.system.uncertainty(factor);
  const precision = inverse(fit.system.fixedCovariance(), withFixed.length);
  return total.map((variance, level) => {
    let known = 0;
    for (const [i, a] of withFixed.entries())
      for (const [j, b] of withFixed.entries())
        known += (a[level] as number) * (b[level] as number) * (precision[i * withFixed.length + j] as number);
    return Math.sqrt(Math.max(variance - known, 0) * fit.residualVariance);
  });
}

function inverse(matrix: Float64Array, n: number): Float64Array {
  if (n === 1) return Float64Array.of(1 / (matrix[0] as number));
  const lower = matrix.slice();
  factorCholesky(lower, n);
  return inverseOfCholesky(lower, n);
}

function meritErrors(fit: CrossedFit, factor: number, { levels }: LevelIndex): Float64Array {
  const meanVariance = fit.system.fixedCovariance()[0] ?? 0;
  if (factor < 0) return new Float64Array(levels).fill(Math.sqrt(meanVariance * fit.residualVariance));
  const { total, withFixed } = fit.system.uncertainty(factor);
  const variance = (level: number) => (total[level] ?? 0) + 2 * (withFixed[0]?.[level] ?? 0) + meanVariance;
  return total.map((_, level) => Math.sqrt(variance(level) * fit.residualVariance));
}

/** Effects of fixed criteria with their standard errors; that of the last is minus the sum of the others. */
function fixedEffects(fit: CrossedFit, { ids, levels }: LevelIndex): Effects {
  const covariance = fit.system.fixedCovariance();
  const own = fit.fixed.slice(1);
  const all = own.reduce((sum, value) => sum + value, 0);
  const variance = (i: number, j: number) => covariance[i * levels + j] ?? 0;
  let ofSum = 0;
  for (let i = 1; i < levels; i += 1) for (let j = 1; j < levels; j += 1) ofSum += variance(i, j);
  const variances = Float64Array.from({ length: levels }, (_, i) => (i < levels - 1 ? variance(i + 1, i + 1) : ofSum));
  return {
    ids,
    values: Float64Array.of(...own, -all),
    errors: variances.map((value) => Math.sqrt(value * fit.residualVariance)),
  };
}

function drawMerits(fit: CrossedFit, factor: number, entries: Effects, normal: () => number): Float64Array {
  const drawn = fit.system.draw(normal);
  const deviation = Math.sqrt(fit.residualVariance);
  const average = (fit.fixed[0] ?? 0) + deviation * (drawn.fixed[0] ?? 0);
  const errors = drawn.effects[factor];
  return entries.values.map((value, level) => average + value + deviation * (errors?.[level] ?? 0));
}
