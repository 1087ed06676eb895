import { subtractProducts } from './subtract-products';

const BLOCK = 48;

/**
 * Replaces the lower triangle of a symmetric matrix by its Cholesky factor L, A = L L' (Golub, Van Loan, Matrix
 * Computations, 4.2, by blocks of columns). The upper triangle is neither read nor sound afterwards.
 * @param a n × n, row by row.
 * @returns false when the matrix is not positive definite, whose content is lost then.
 */
export function factorCholesky(a: Float64Array, n: number): boolean {
  for (let start = 0; start < n; start += BLOCK) {
    const end = Math.min(start + BLOCK, n);
    const own = { of: a, at: start * n, stride: n };
    subtractProducts({ ...own, at: start * n + start }, own, own, n - start, end - start, 0, start);
    for (let i = start; i < n; i += 1) {
      for (let j = start; j < Math.min(i, end); j += 1)
        a[i * n + j] = ((a[i * n + j] as number) - dot(a, i * n, j * n, start, j)) / (a[j * n + j] as number);
      if (i >= end) continue;
      const square = (a[i * n + i] as number) - dot(a, i * n, i * n, start, i);
      // Written so that NaN is refused too.
      if (!(square > 0)) return false;
      a[i * n + i] = Math.sqrt(square);
    }
  }
  return true;
}

function dot(a: Float64Array, row: number, other: number, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k += 1) sum += (a[row + k] as number) * (a[other + k] as number);
  return sum;
}

/** Replaces x by the solution of L y = x. */
export function solveLower(l: Float64Array, n: number, x: Float64Array): void {
  for (let i = 0; i < n; i += 1) {
    const row = i * n;
    let sum = x[i] as number;
    for (let k = 0; k < i; k += 1) sum -= (l[row + k] as number) * (x[k] as number);
    x[i] = sum / (l[row + i] as number);
  }
}

/** Replaces x by the solution of L' y = x. */
export function solveUpper(l: Float64Array, n: number, x: Float64Array): void {
  for (let i = n - 1; i >= 0; i -= 1) {
    const row = i * n;
    const value = (x[i] as number) / (l[row + i] as number);
    x[i] = value;
    for (let k = 0; k < i; k += 1) x[k] = (x[k] as number) - (l[row + k] as number) * value;
  }
}

/** The whole symmetric inverse of A = L L', n × n, row by row. */
export function inverseOfCholesky(l: Float64Array, n: number): Float64Array {
  const upper = transposedInverse(l, n);
  const inverse = new Float64Array(n * n);
  const rows = { of: upper, at: 0, stride: n };
  for (let i = 0; i < n; i += BLOCK) {
    const height = Math.min(BLOCK, n - i);
    for (let j = 0; j <= i; j += BLOCK) {
      const width = Math.min(BLOCK, n - j);
      const tile = { of: inverse, at: i * n + j, stride: n };
      subtractProducts(tile, { ...rows, at: i * n }, { ...rows, at: j * n }, height, width, i, n);
    }
  }
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j <= i; j += 1) {
      const value = -(inverse[i * n + j] as number);
      inverse[i * n + j] = value;
      inverse[j * n + i] = value;
    }
  return inverse;
}

/** The inverse of L' (upper triangular): its rows are L's inverse's columns, so that products run along rows. */
function transposedInverse(l: Float64Array, n: number): Float64Array {
  const upper = new Float64Array(n * n);
  for (let i = 0; i < n; i += BLOCK) {
    const endOfRows = Math.min(i + BLOCK, n);
    for (let c = i; c < endOfRows; c += 1) upper[c * n + c] = 1;
    for (let k = i; k < n; k += BLOCK) {
      const end = Math.min(k + BLOCK, n);
      const rows = { of: upper, at: i * n, stride: n };
      const tile = { ...rows, at: i * n + k };
      subtractProducts(tile, rows, { of: l, at: k * n, stride: n }, endOfRows - i, end - k, i, k);
      for (let c = i; c < endOfRows; c += 1)
        for (let m = Math.max(k, c); m < end; m += 1) {
          let sum = upper[c * n + m] as number;
          for (let s = Math.max(k, c); s < m; s += 1) sum -= (l[m * n + s] as number) * (upper[c * n + s] as number);
          upper[c * n + m] = sum / (l[m * n + m] as number);
        }
    }
  }
  return upper;
}
