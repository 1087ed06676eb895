import { factorCholesky, inverseOfCholesky } from '../linear-algebra/cholesky';
import type { CrossedFit } from './fit-crossed';
import { product } from './crossed-system';

/**
 * Standard errors of a fit's variances, of each factor and of the noise, from the average information (Gilmour,
 * Thompson, Cullis 1995): exact for many marks; with few levels a variance is skewed, and its error only a rough guide.
 * @returns null for a variance that is 0, which lies on its limit and has none, and where the marks do not tell.
 */
export function varianceErrors(fit: CrossedFit): {
  readonly factors: readonly (number | null)[];
  readonly residual: number | null;
} {
  const { design } = fit.system;
  const above = fit.variances.flatMap((variance, factor) => (variance > 0 ? [factor] : []));
  const working: Float64Array[] = above.map((factor) => {
    const { levels = 0, of = new Int32Array() } = design.factors[factor] ?? {};
    const sums = new Float64Array(levels);
    for (const [n, level] of of.entries()) sums[level] = (sums[level] as number) + (fit.residuals[n] as number);
    return Float64Array.from(of, (level) => sums[level] as number);
  });
  working.push(fit.residuals);
  const projected = working.map((one) => fit.system.solve(one).residuals);
  // In units of the residual variance, so that nothing under- or overflows.
  const information = working.flatMap((one) =>
    projected.map((other) => product(one, other) / (2 * fit.residualVariance)),
  );
  const lower = Float64Array.from(information);
  const n = working.length;
  if (fit.residualVariance === 0 || !factorCholesky(lower, n))
    return { factors: fit.variances.map(() => null), residual: null };
  const covariance = inverseOfCholesky(lower, n);
  const errors = working.map((_, i) => fit.residualVariance * Math.sqrt(covariance[i * (n + 1)] as number));
  const factors = fit.variances.map((_, factor) => errors[above.indexOf(factor)] ?? null);
  return { factors, residual: errors[n - 1] ?? null };
}
