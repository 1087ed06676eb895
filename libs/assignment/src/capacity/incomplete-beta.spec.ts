import { betaQuantile, incompleteBeta } from './incomplete-beta';

it('is a sum of binomial probabilities for whole numbers (DLMF 8.17.5)', () => {
  // I_x(m, n − m + 1) = P(at least m of n, each with probability x).
  expect(incompleteBeta(0.5, 2, 3)).toBeCloseTo(11 / 16, 13);
  expect(incompleteBeta(0.3, 4, 2)).toBeCloseTo(5 * 0.3 ** 4 * 0.7 + 0.3 ** 5, 13);
  expect(incompleteBeta(0.5, 5000, 5000)).toBeCloseTo(0.5, 10);
});

it('is the arcsine law at a = b = 1/2', () => {
  expect(incompleteBeta(0.2, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.2)), 13);
});

it("turns Student's t and F quantiles of the printed tables back into their probabilities", () => {
  // t with 10 degrees of freedom: 2.228 at 97.5 %; F with 3 and 20: 3.10 at 95 %.
  expect(1 - incompleteBeta(10 / (10 + 2.228 ** 2), 5, 0.5) / 2).toBeCloseTo(0.975, 4);
  expect(incompleteBeta((3 * 3.1) / (3 * 3.1 + 20), 1.5, 10)).toBeCloseTo(0.95, 3);
});

it('has the quantile as its inverse', () => {
  for (const p of [0.025, 0.5, 0.95]) expect(incompleteBeta(betaQuantile(p, 12, 30.5), 12, 30.5)).toBeCloseTo(p, 10);
});
