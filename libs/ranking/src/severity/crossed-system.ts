import { factorCholesky, inverseOfCholesky, solveLower, solveUpper } from '../linear-algebra/cholesky';
import type { CrossedDesign } from './crossed-design';

/** Estimates of a model at given variances, in units of the response. */
export interface Solution {
  /** Predictions of each factor's effects, in the order of the factors. */
  readonly effects: readonly Float64Array[];
  readonly fixed: Float64Array;
  readonly residuals: Float64Array;
}

/**
 * The penalised least squares problem of a crossed model at given relative variances g = variance / residual variance
 * (Bates, Mächler, Bolker, Walker 2015, "Fitting Linear Mixed-Effects Models Using lme4", section 3): the matrix
 * [L'Z'ZL + I, L'Z'X; X'ZL, X'X] with L = diag(sqrt g), its largest factor eliminated (a Schur complement), the rest in
 * a dense Cholesky factor whose last rows are the fixed effects'.
 */
export class CrossedSystem {
  /** log|L'Z'ZL + I| + log|X'V⁻¹X|: what REML adds to the residual part. */
  readonly logDeterminant: number;
  private readonly lower: Float64Array;
  private readonly scale: Float64Array;
  private readonly leadScale: number;
  private inverseOfDense: Float64Array | undefined;

  /**
   * @param relative a relative variance ≥ 0 for each factor.
   * @throws RangeError where the fixed effects depend on each other.
   */
  constructor(
    readonly design: CrossedDesign,
    readonly relative: readonly number[],
  ) {
    const { size, blocks, dense, eliminated, counts } = design;
    this.leadScale = eliminated === null ? 0 : Math.sqrt(relative[eliminated] ?? 0);
    this.scale = new Float64Array(size);
    for (const { factor, start, end } of blocks)
      this.scale.fill(factor === null ? 1 : Math.sqrt(relative[factor] ?? 0), start, end);
    this.lower = dense.slice();
    this.eliminateLead();
    this.scaleDense();
    if (!factorCholesky(this.lower, size)) throw new RangeError('the fixed effects depend on each other');
    let sum = 0;
    for (let i = 0; i < size; i += 1) sum += 2 * Math.log(this.lower[i * size + i] as number);
    for (const count of counts) sum += Math.log1p(this.leadScale ** 2 * count);
    this.logDeterminant = sum;
  }

  private eliminateLead(): void {
    const { starts, columns, products, counts, size } = this.design;
    for (let level = 0; level < counts.length; level += 1) {
      const weight = this.leadScale ** 2 / (1 + this.leadScale ** 2 * (counts[level] as number));
      const end = starts[level + 1] as number;
      for (let a = starts[level] as number; a < end; a += 1) {
        const row = (columns[a] as number) * size;
        const value = weight * (products[a] as number);
        for (let b = starts[level] as number; b < end; b += 1) {
          const place = row + (columns[b] as number);
          // The upper half is written too and read by nobody: cheaper than a branch.
          this.lower[place] = (this.lower[place] as number) - value * (products[b] as number);
        }
      }
    }
  }

  private scaleDense(): void {
    const { size, blocks } = this.design;
    for (let i = 0; i < size; i += 1) {
      const own = this.scale[i] as number;
      for (let j = 0; j <= i; j += 1)
        this.lower[i * size + j] = (this.lower[i * size + j] as number) * own * (this.scale[j] as number);
    }
    for (const { factor, start, end } of blocks)
      for (let i = start; factor !== null && i < end; i += 1)
        this.lower[i * size + i] = (this.lower[i * size + i] as number) + 1;
  }

  /** Fits any response of n values; for y the residuals are P y, so that y' P y is their product with y. */
  solve(response: Float64Array): Solution {
    const { size, factors, fixed, eliminated, counts, starts, columns, products, blocks } = this.design;
    const lead = eliminated === null ? undefined : factors[eliminated];
    const sums = new Float64Array(counts.length);
    if (lead)
      for (let n = 0; n < response.length; n += 1) {
        const level = lead.of[n] as number;
        sums[level] = (sums[level] as number) + (response[n] as number);
      }
    const x = new Float64Array(size);
    for (const { factor, start } of blocks) {
      const of = factor === null ? undefined : factors[factor]?.of;
      for (let n = 0; of && n < response.length; n += 1) {
        const column = start + (of[n] as number);
        x[column] = (x[column] as number) + (response[n] as number);
      }
      if (factor === null) for (const [k, values] of fixed.entries()) x[start + k] = product(values, response);
    }
    for (let level = 0; level < counts.length; level += 1) {
      const weight = this.leadWeight(level) * (sums[level] as number);
      for (let a = starts[level] as number; a < (starts[level + 1] as number); a += 1)
        x[columns[a] as number] = (x[columns[a] as number] as number) - weight * (products[a] as number);
    }
    for (let i = 0; i < size; i += 1) x[i] = (x[i] as number) * (this.scale[i] as number);
    solveLower(this.lower, size, x);
    solveUpper(this.lower, size, x);
    for (let i = 0; i < size; i += 1) x[i] = (x[i] as number) * (this.scale[i] as number);
    return this.spread(x, this.leadEffects(sums, x), response);
  }

  /** g / (1 + g n) for a level of the eliminated factor with n observations. */
  private leadWeight(level: number): number {
    return this.leadScale ** 2 / (1 + this.leadScale ** 2 * (this.design.counts[level] as number));
  }

  /** Effects of the eliminated factor, once the dense columns' are known. */
  private leadEffects(sums: Float64Array, dense: Float64Array): Float64Array {
    const { counts, starts, columns, products } = this.design;
    const effects = new Float64Array(counts.length);
    for (let level = 0; level < counts.length; level += 1) {
      let sum = sums[level] as number;
      for (let a = starts[level] as number; a < (starts[level + 1] as number); a += 1)
        sum -= (products[a] as number) * (dense[columns[a] as number] as number);
      effects[level] = this.leadWeight(level) * sum;
    }
    return effects;
  }

  private spread(dense: Float64Array, lead: Float64Array, response: Float64Array): Solution {
    const { factors, blocks, fixed } = this.design;
    const coefficients = dense.slice(blocks.at(-1)?.start);
    const effects = factors.map((_, factor) => {
      const block = blocks.find((one) => one.factor === factor);
      return block ? dense.slice(block.start, block.end) : lead;
    });
    const residuals = response.slice();
    const subtract = (n: number, value: number) => (residuals[n] = (residuals[n] as number) - value);
    for (const [factor, { of }] of factors.entries()) {
      const values = effects[factor];
      for (let n = 0; values && n < of.length; n += 1) subtract(n, values[of[n] as number] as number);
    }
    for (const [k, values] of fixed.entries())
      for (let n = 0; n < values.length; n += 1) subtract(n, (coefficients[k] as number) * (values[n] as number));
    return { effects, fixed: coefficients, residuals };
  }

  /**
   * tr(P ZZ') of each factor, which the gradient of the REML criterion is made of. A relative variance of 0 gives
   * NaN for a factor that was not eliminated.
   */
  traces(): number[] {
    const { factors, blocks, size, counts } = this.design;
    const inverse = this.denseInverse();
    return factors.map(({ levels }, factor) => {
      const block = blocks.find((one) => one.factor === factor);
      if (block) {
        let own = 0;
        for (let i = block.start; i < block.end; i += 1) own += inverse[i * size + i] as number;
        return (levels - own) / (this.relative[factor] ?? 0);
      }
      let sum = 0;
      for (let level = 0; level < counts.length; level += 1) {
        const diagonal = 1 + this.leadScale ** 2 * (counts[level] as number);
        sum += (counts[level] as number) / diagonal - this.leadForm(level) / diagonal ** 2;
      }
      return sum;
    });
  }

  /** b' S⁻¹ b with b the (scaled) cross products of a level of the eliminated factor. */
  private leadForm(level: number): number {
    const { starts, columns, products, size } = this.design;
    const inverse = this.denseInverse();
    const end = starts[level + 1] as number;
    let sum = 0;
    for (let a = starts[level] as number; a < end; a += 1) {
      const i = columns[a] as number;
      let row = 0;
      for (let b = starts[level] as number; b < end; b += 1) {
        const j = columns[b] as number;
        row += (inverse[i * size + j] as number) * (products[b] as number) * (this.scale[j] as number);
      }
      sum += row * (products[a] as number) * (this.scale[i] as number);
    }
    return sum;
  }

  private denseInverse(): Float64Array {
    this.inverseOfDense ??= inverseOfCholesky(this.lower, this.design.size);
    return this.inverseOfDense;
  }

  /** Covariance of the fixed effects relative to the residual variance, row by row. */
  fixedCovariance(): Float64Array {
    const { size, fixed } = this.design;
    const first = size - fixed.length;
    const inverse = this.denseInverse();
    return Float64Array.from(
      { length: fixed.length ** 2 },
      (_, at) => inverse[(first + Math.floor(at / fixed.length)) * size + first + (at % fixed.length)] as number,
    );
  }

  /**
   * Variances of a factor's effects given the responses, relative to the residual variance: of the effect's own
   * prediction error with the fixed effects unknown (`total`), and its covariance with each fixed effect's.
   */
  uncertainty(factor: number): { readonly total: Float64Array; readonly withFixed: readonly Float64Array[] } {
    const { blocks, size, counts, fixed, starts, columns, products } = this.design;
    const inverse = this.denseInverse();
    const first = size - fixed.length;
    const block = blocks.find((one) => one.factor === factor);
    if (block) {
      const places = Array.from({ length: block.end - block.start }, (_, k) => block.start + k);
      const scaled = (i: number, j: number) => (inverse[i * size + j] as number) * (this.scale[i] as number);
      return {
        total: Float64Array.from(places, (i) => scaled(i, i) * (this.scale[i] as number)),
        withFixed: fixed.map((_, k) => Float64Array.from(places, (i) => scaled(i, first + k))),
      };
    }
    const total = new Float64Array(counts.length);
    const withFixed = fixed.map(() => new Float64Array(counts.length));
    for (let level = 0; level < counts.length; level += 1) {
      const weight = this.leadWeight(level);
      const diagonal = 1 + this.leadScale ** 2 * (counts[level] as number);
      total[level] = this.leadScale ** 2 / diagonal + weight ** 2 * this.leadForm(level);
      for (const [k, covariances] of withFixed.entries()) {
        let sum = 0;
        for (let a = starts[level] as number; a < (starts[level + 1] as number); a += 1) {
          const i = columns[a] as number;
          sum += (products[a] as number) * (this.scale[i] as number) * (inverse[i * size + first + k] as number);
        }
        covariances[level] = -weight * sum;
      }
    }
    return { total, withFixed };
  }

  /**
   * A draw of all effects' prediction errors from their joint distribution, for a residual variance of 1.
   * @param normal gives standard normal numbers.
   */
  draw(normal: () => number): Omit<Solution, 'residuals'> {
    const { size, factors, blocks, counts } = this.design;
    const x = Float64Array.from({ length: size }, normal);
    solveUpper(this.lower, size, x);
    for (let i = 0; i < size; i += 1) x[i] = (x[i] as number) * (this.scale[i] as number);
    const lead = this.leadEffects(new Float64Array(counts.length), x);
    for (let level = 0; level < counts.length; level += 1)
      lead[level] = (lead[level] as number) + Math.sqrt(this.leadWeight(level)) * normal();
    const effects = factors.map((_, factor) => {
      const block = blocks.find((one) => one.factor === factor);
      return block ? x.slice(block.start, block.end) : lead;
    });
    return { effects, fixed: x.slice(blocks.at(-1)?.start) };
  }
}

/** The scalar product of two vectors of one length. */
export function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
