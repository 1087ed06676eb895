import { factorCholesky, inverseOfCholesky, solveLower, solveUpper } from '../linear-algebra/cholesky';
import type { RandomFactor } from './crossed-design';

/** Levels of a scale that were given, and what may explain them. */
export interface OrdinalData {
  /** From 0 to `levels` - 1; every level occurs. */
  readonly response: Int32Array;
  readonly levels: number;
  readonly factors: readonly RandomFactor[];
  /** Columns of n values each; no intercept, whose place the thresholds take. */
  readonly fixed: readonly Float64Array[];
}

export interface OrdinalParameters {
  /** Rising, `levels` - 1 of them. */
  readonly thresholds: readonly number[];
  readonly coefficients: readonly number[];
  /** Standard deviation of each factor's effects. */
  readonly deviations: readonly number[];
}

/** The most likely effects at given parameters, in units of their standard deviations, and what goes with them. */
export interface Mode {
  readonly effects: readonly Float64Array[];
  /** The Laplace approximation of the log likelihood. */
  readonly logLik: number;
}

/**
 * P(level ≤ k) = logistic(threshold k - x'b - effects), crossed normal effects, the likelihood by the Laplace
 * approximation (Christensen, "Cumulative Link Models for Ordinal Regression with the R Package ordinal", as `clmm`).
 * The factor with most levels is eliminated from each Newton step, the others are solved densely.
 */
export class CumulativeLogit {
  private readonly lead: number;
  private readonly offsets: readonly number[];
  private readonly size: number;
  /** Observations sorted by the level of the eliminated factor, and where each level begins. */
  private readonly sorted: Int32Array;
  private readonly starts: Int32Array;

  constructor(readonly data: OrdinalData) {
    const { factors, response } = data;
    const most = Math.max(...factors.map(({ levels }) => levels));
    this.lead = factors.findIndex(({ levels }) => levels === most);
    let size = 0;
    this.offsets = factors.map(({ levels }, factor) => (factor === this.lead ? 0 : (size += levels) - levels));
    this.size = size;
    const of = factors[this.lead]?.of ?? new Int32Array(response.length);
    this.starts = new Int32Array(Math.max(most, 1) + 1);
    for (const level of of) this.starts[level + 1] = (this.starts[level + 1] as number) + 1;
    for (let i = 1; i < this.starts.length; i += 1)
      this.starts[i] = (this.starts[i] as number) + (this.starts[i - 1] as number);
    const next = this.starts.slice();
    this.sorted = new Int32Array(response.length);
    for (const [n, level] of of.entries()) {
      this.sorted[next[level] as number] = n;
      next[level] = (next[level] as number) + 1;
    }
  }

  /** Newton's method from given effects; each step is halved until the penalised likelihood rises. */
  mode(parameters: OrdinalParameters, from: readonly Float64Array[]): Mode {
    let effects = from;
    let place = this.at(parameters, effects);
    for (let step = 0; step < 100; step += 1) {
      const { direction, decrement, logDeterminant } = this.newton(parameters, effects, place);
      if (decrement < 1e-12) return { effects, logLik: place.penalised - logDeterminant / 2 };
      let share = 1;
      for (; share > 1e-8; share /= 2) {
        const moved = effects.map((values, f) => values.map((value, i) => value + share * (direction[f]?.[i] ?? 0)));
        const next = this.at(parameters, moved);
        if (next.penalised < place.penalised - 1e-12 * Math.abs(place.penalised)) continue;
        [effects, place] = [moved, next];
        break;
      }
      if (share <= 1e-8) return { effects, logLik: place.penalised - logDeterminant / 2 };
    }
    const { logDeterminant } = this.newton(parameters, effects, place);
    return { effects, logLik: place.penalised - logDeterminant / 2 };
  }

  /** No effects, to start from. */
  zero(): Float64Array[] {
    return this.data.factors.map(({ levels }) => new Float64Array(levels));
  }

  /** Log likelihood of the effects (penalised by their squares), its slope and curvature along each linear predictor. */
  private at({ thresholds, coefficients, deviations }: OrdinalParameters, effects: readonly Float64Array[]) {
    const { response, factors, fixed, levels } = this.data;
    const slope = new Float64Array(response.length);
    const weight = new Float64Array(response.length);
    let penalised = 0;
    for (let n = 0; n < response.length; n += 1) {
      let predictor = 0;
      for (const [k, values] of fixed.entries()) predictor += (coefficients[k] ?? 0) * (values[n] as number);
      for (const [f, { of }] of factors.entries())
        predictor += (deviations[f] ?? 0) * (effects[f]?.[of[n] as number] ?? 0);
      const level = response[n] as number;
      const above = level === levels - 1 ? Infinity : (thresholds[level] ?? 0) - predictor;
      const below = level === 0 ? -Infinity : (thresholds[level - 1] ?? 0) - predictor;
      const [high, low] = [logistic(above), logistic(below)];
      penalised += logDifference(above, below);
      slope[n] = high + low - 1;
      weight[n] = high * (1 - high) + low * (1 - low);
    }
    for (const values of effects) for (const value of values) penalised -= (value * value) / 2;
    return { penalised, slope, weight };
  }

  /** The Newton direction, how much it promises (twice), and the log determinant of the curvature. */
  private newton(
    parameters: OrdinalParameters,
    effects: readonly Float64Array[],
    { slope, weight }: { readonly slope: Float64Array; readonly weight: Float64Array },
  ) {
    const { factors } = this.data;
    const gradient = factors.map(({ of, levels }, f) => {
      const values = new Float64Array(levels);
      for (const [n, level] of of.entries())
        values[level] = (values[level] as number) + (parameters.deviations[f] ?? 0) * (slope[n] as number);
      return values.map((value, i) => value - (effects[f]?.[i] ?? 0));
    });
    const { lower, pivots, cross } = this.curvature(parameters, weight);
    const right = new Float64Array(this.size);
    for (const [f, values] of gradient.entries()) if (f !== this.lead) right.set(values, this.offsets[f]);
    const lead = gradient[this.lead] ?? new Float64Array(0);
    for (let level = 0; level < lead.length; level += 1)
      cross(level, (column, value) => {
        right[column] = (right[column] as number) - (value * (lead[level] as number)) / (pivots[level] as number);
      });
    solveLower(lower, this.size, right);
    solveUpper(lower, this.size, right);
    const ofLead = lead.map((value, level) => {
      let sum = value;
      cross(level, (column, times) => (sum -= times * (right[column] as number)));
      return sum / (pivots[level] as number);
    });
    const direction = factors.map(({ levels }, f) => {
      const offset = this.offsets[f] ?? 0;
      return f === this.lead ? ofLead : right.slice(offset, offset + levels);
    });
    let decrement = 0;
    for (const [f, values] of gradient.entries())
      for (const [i, value] of values.entries()) decrement += value * (direction[f]?.[i] ?? 0);
    let logDeterminant = 0;
    for (const pivot of pivots) logDeterminant += Math.log(pivot);
    for (let i = 0; i < this.size; i += 1) logDeterminant += 2 * Math.log(lower[i * this.size + i] as number);
    return { direction, decrement, logDeterminant };
  }

  /** I + D Z'WZ D with the eliminated factor's pivots, its cross terms and the Cholesky factor of the rest. */
  private curvature({ deviations }: OrdinalParameters, weight: Float64Array) {
    const { factors } = this.data;
    const { size, starts, sorted } = this;
    const own = deviations[this.lead] ?? 0;
    const others = factors.flatMap(({ of }, f) =>
      f === this.lead ? [] : [{ of, offset: this.offsets[f] ?? 0, deviation: deviations[f] ?? 0 }],
    );
    const lower = new Float64Array(size * size);
    for (let i = 0; i < size; i += 1) lower[i * size + i] = 1;
    const pivots = new Float64Array(starts.length - 1).fill(1);
    const cross = (level: number, tell: (column: number, value: number) => void) => {
      for (let s = starts[level] as number; s < (starts[level + 1] as number); s += 1) {
        const n = sorted[s] as number;
        for (const { of, offset, deviation } of others)
          tell(offset + (of[n] as number), own * deviation * (weight[n] as number));
      }
    };
    for (let n = 0; n < weight.length; n += 1)
      for (const a of others)
        for (const b of others) {
          const at = (a.offset + (a.of[n] as number)) * size + b.offset + (b.of[n] as number);
          lower[at] = (lower[at] as number) + a.deviation * b.deviation * (weight[n] as number);
        }
    for (let level = 0; level < pivots.length; level += 1) {
      for (let s = starts[level] as number; s < (starts[level + 1] as number); s += 1)
        pivots[level] = (pivots[level] as number) + own * own * (weight[sorted[s] as number] as number);
      const pivot = pivots[level] as number;
      cross(level, (i, x) => {
        cross(level, (j, y) => {
          lower[i * size + j] = (lower[i * size + j] as number) - (x * y) / pivot;
        });
      });
    }
    if (!factorCholesky(lower, size)) throw new RangeError('the effects cannot be told from each other');
    return { lower, pivots, cross };
  }

  /** Effects of each factor on the scale of the thresholds, and their conditional standard deviations. */
  predictions(parameters: OrdinalParameters, effects: readonly Float64Array[]) {
    const { lower, pivots, cross } = this.curvature(parameters, this.at(parameters, effects).weight);
    const { size } = this;
    const inverse = inverseOfCholesky(lower, size);
    return this.data.factors.map(({ levels }, f) => {
      const deviation = parameters.deviations[f] ?? 0;
      const variance = (level: number): number => {
        const place = (this.offsets[f] ?? 0) + level;
        if (f !== this.lead) return inverse[place * size + place] as number;
        let sum = 0;
        cross(level, (i, x) => {
          cross(level, (j, y) => (sum += x * y * (inverse[i * size + j] as number)));
        });
        return 1 / (pivots[level] as number) + sum / (pivots[level] as number) ** 2;
      };
      return {
        values: (effects[f] ?? new Float64Array(levels)).map((value) => deviation * value),
        errors: Float64Array.from({ length: levels }, (_, level) => deviation * Math.sqrt(variance(level))),
      };
    });
  }
}

/** 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** log(logistic(a) - logistic(b)) for a > b, without cancellation far from 0. */
function logDifference(a: number, b: number): number {
  const logUpTo = (x: number) => (x > 0 ? -Math.log1p(Math.exp(-x)) : x - Math.log1p(Math.exp(x)));
  if (a === Infinity) return b === -Infinity ? 0 : logUpTo(-b);
  if (b === -Infinity) return logUpTo(a);
  // F(a) - F(b) = F(a) F(-b) (1 - e^(b - a)).
  return logUpTo(a) + logUpTo(-b) + Math.log(-Math.expm1(b - a));
}
