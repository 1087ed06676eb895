import fc from 'fast-check';
import { factorCholesky, inverseOfCholesky, solveLower, solveUpper } from './cholesky';

/** B B' + I for a matrix of small numbers that a counter makes. */
function positiveDefinite(n: number): Float64Array {
  const b = Float64Array.from({ length: n * n }, (_, i) => ((i * 7919 + n) % 23) / 11 - 1);
  return Float64Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    let sum = i === j ? 1 : 0;
    for (let k = 0; k < n; k += 1) sum += b[i * n + k]! * b[j * n + k]!;
    return sum;
  });
}
const product = (a: Float64Array, b: Float64Array, n: number) =>
  Float64Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    let sum = 0;
    for (let k = 0; k < n; k += 1) sum += a[i * n + k]! * b[k * n + j]!;
    return sum;
  });
const distance = (a: Float64Array, b: Float64Array) => Math.max(0, ...a.map((value, i) => Math.abs(value - b[i]!)));
const identity = (n: number) => Float64Array.from({ length: n * n }, (_, at) => (at % (n + 1) === 0 ? 1 : 0));

describe('the Cholesky factor', () => {
  it('is that of a matrix worked by hand', () => {
    // Wikipedia, "Cholesky decomposition", the example.
    const a = Float64Array.from([4, 12, -16, 12, 37, -43, -16, -43, 98]);
    expect(factorCholesky(a, 3)).toBe(true);
    expect([a[0], a[3], a[4], a[6], a[7], a[8]]).toEqual([2, 6, 1, -8, 5, 3]);
  });

  it('inverts and solves, at any size around the blocks', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 5, 47, 48, 49, 97, 130), (n) => {
        const a = positiveDefinite(n);
        const l = a.slice();
        expect(factorCholesky(l, n)).toBe(true);
        expect(distance(product(a, inverseOfCholesky(l, n), n), identity(n))).toBeLessThan(1e-9);
        const x = Float64Array.from({ length: n }, (_, i) => i - 3);
        const right = Float64Array.from({ length: n }, (_, i) => x.reduce((sum, v, k) => sum + a[i * n + k]! * v, 0));
        solveLower(l, n, right);
        solveUpper(l, n, right);
        expect(distance(right, x)).toBeLessThan(1e-8);
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  it('is refused for a matrix that is not positive definite', () => {
    expect(factorCholesky(Float64Array.from([1, 2, 2, 1]), 2)).toBe(false);
    expect(factorCholesky(Float64Array.from([Number.NaN]), 1)).toBe(false);
  });
});
