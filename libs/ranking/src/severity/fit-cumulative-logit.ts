import { CumulativeLogit, type OrdinalData, type OrdinalParameters } from './cumulative-logit';
import { minimiseSmooth } from './minimise-smooth';

export interface CumulativeLogitFit extends OrdinalParameters {
  readonly logLik: number;
  /** Predictions of each factor's effects, on the scale of the thresholds, with conditional standard deviations. */
  readonly effects: readonly { readonly values: Float64Array; readonly errors: Float64Array }[];
}

/** Logarithms of standard deviations: one that counts as 0, and one beyond which levels are certain anyway. */
const NOTHING = -7;
const CERTAIN = 4;

/**
 * Fits a cumulative logit model with crossed random effects by the Laplace approximation, as `clmm` of the R package
 * ordinal. Thresholds, coefficients and standard deviations are all found by maximum likelihood.
 * @throws RangeError for fewer than two levels.
 */
export function fitCumulativeLogit(data: OrdinalData): CumulativeLogitFit {
  if (data.levels < 2) throw new RangeError('there are no two levels to tell apart');
  const model = new CumulativeLogit(data);
  const [steps, fixed] = [data.levels - 1, data.fixed.length];
  const toParameters = (point: readonly number[]): OrdinalParameters => {
    const thresholds: number[] = [];
    for (const [i, value] of point.slice(0, steps).entries())
      thresholds.push(i === 0 ? value : (thresholds[i - 1] ?? 0) + Math.exp(value));
    const deviations = point
      .slice(steps + fixed)
      .map((value) => (value <= NOTHING ? 0 : Math.exp(Math.min(value, CERTAIN))));
    return { thresholds, coefficients: point.slice(steps, steps + fixed), deviations };
  };
  let effects = model.zero();
  const loss = (point: readonly number[]): number => {
    const mode = model.mode(toParameters(point), effects);
    effects = [...mode.effects];
    return -mode.logLik;
  };
  const start = [...startingThresholds(data), ...data.fixed.map(() => 0), ...data.factors.map(() => -0.3)];
  const least = start.map((_, i) => (i < steps + fixed ? -Infinity : NOTHING));
  const best = minimiseSmooth(loss, start, least);
  const parameters = toParameters(best.point);
  const mode = model.mode(parameters, effects);
  return { ...parameters, logLik: mode.logLik, effects: model.predictions(parameters, mode.effects) };
}

/** Those of the levels' shares without any effects: the first, then logarithms of the steps between them. */
function startingThresholds({ response, levels }: OrdinalData): number[] {
  const counts = new Float64Array(levels);
  for (const level of response) counts[level] = (counts[level] as number) + 1;
  let below = 0;
  const cuts = Array.from(counts.subarray(0, levels - 1), (count) => {
    below += count;
    return Math.log(below / (response.length - below));
  });
  return cuts.map((cut, i) => (i === 0 ? cut : Math.log(cut - (cuts[i - 1] ?? 0))));
}
