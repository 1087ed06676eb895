/** A matrix stored row by row; `at` is the place of the element that counts as its first, `stride` a row's length. */
export interface Rows {
  readonly of: Float64Array;
  readonly at: number;
  readonly stride: number;
}

/**
 * c[i][j] -= sum over k of a[i][k] b[j][k], for i < `rows`, j < `columns`, `from` <= k < `to`. Four by four sums are
 * held in registers, which makes it three to four times as fast as one scalar product after another.
 */
export function subtractProducts(
  c: Rows,
  a: Rows,
  b: Rows,
  rows: number,
  columns: number,
  from: number,
  to: number,
): void {
  // Stretches of k, so that the rows of b stay in the first-level cache.
  for (let start = from; start < to; start += 256) {
    const end = Math.min(start + 256, to);
    let i = 0;
    for (; i + 4 <= rows; i += 4) {
      let j = 0;
      for (; j + 4 <= columns; j += 4)
        subtractTile(c.of, c.at + i * c.stride + j, c.stride, a.of, a.at + i * a.stride, a.stride, b, j, start, end);
      for (; j < columns; j += 1) for (let k = i; k < i + 4; k += 1) subtractOne(c, a, b, k, j, start, end);
    }
    for (; i < rows; i += 1) for (let j = 0; j < columns; j += 1) subtractOne(c, a, b, i, j, start, end);
  }
}

function subtractOne(c: Rows, a: Rows, b: Rows, i: number, j: number, from: number, to: number): void {
  const [x, y] = [a.of, b.of];
  const [row, column] = [a.at + i * a.stride, b.at + j * b.stride];
  let sum = 0;
  for (let k = from; k < to; k += 1) sum += (x[row + k] as number) * (y[column + k] as number);
  const place = c.at + i * c.stride + j;
  c.of[place] = (c.of[place] as number) - sum;
}

function subtractTile(
  c: Float64Array,
  ci: number,
  cs: number,
  a: Float64Array,
  a0: number,
  as: number,
  rowsOfB: Rows,
  j: number,
  from: number,
  to: number,
): void {
  const [b, bs] = [rowsOfB.of, rowsOfB.stride];
  const a1 = a0 + as;
  const a2 = a1 + as;
  const a3 = a2 + as;
  const b0 = rowsOfB.at + j * bs;
  const b1 = b0 + bs;
  const b2 = b1 + bs;
  const b3 = b2 + bs;
  let [c00, c01, c02, c03] = [0, 0, 0, 0];
  let [c10, c11, c12, c13] = [0, 0, 0, 0];
  let [c20, c21, c22, c23] = [0, 0, 0, 0];
  let [c30, c31, c32, c33] = [0, 0, 0, 0];
  for (let k = from; k < to; k += 1) {
    const x0 = a[a0 + k] as number;
    const x1 = a[a1 + k] as number;
    const x2 = a[a2 + k] as number;
    const x3 = a[a3 + k] as number;
    const y0 = b[b0 + k] as number;
    c00 += x0 * y0;
    c10 += x1 * y0;
    c20 += x2 * y0;
    c30 += x3 * y0;
    const y1 = b[b1 + k] as number;
    c01 += x0 * y1;
    c11 += x1 * y1;
    c21 += x2 * y1;
    c31 += x3 * y1;
    const y2 = b[b2 + k] as number;
    c02 += x0 * y2;
    c12 += x1 * y2;
    c22 += x2 * y2;
    c32 += x3 * y2;
    const y3 = b[b3 + k] as number;
    c03 += x0 * y3;
    c13 += x1 * y3;
    c23 += x2 * y3;
    c33 += x3 * y3;
  }
  subtractFour(c, ci, c00, c01, c02, c03);
  subtractFour(c, ci + cs, c10, c11, c12, c13);
  subtractFour(c, ci + 2 * cs, c20, c21, c22, c23);
  subtractFour(c, ci + 3 * cs, c30, c31, c32, c33);
}

function subtractFour(c: Float64Array, at: number, s0: number, s1: number, s2: number, s3: number): void {
  c[at] = (c[at] as number) - s0;
  c[at + 1] = (c[at + 1] as number) - s1;
  c[at + 2] = (c[at + 2] as number) - s2;
  c[at + 3] = (c[at + 3] as number) - s3;
}
