/**
 * The probability that a standard normal number is above x, to about seven digits (the error function's complement as a
 * Chebyshev series: Press et al., "Numerical Recipes", 2nd edition, 1992, section 6.2).
 */
export function normalTail(x: number): number {
  const scaled = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + scaled / 2);
  const series = COEFFICIENTS.reduceRight((sum, coefficient) => coefficient + t * sum, 0);
  const complement = t * Math.exp(-scaled * scaled + series);
  return x >= 0 ? complement / 2 : 1 - complement / 2;
}

const COEFFICIENTS = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
];
