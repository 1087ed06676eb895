import type { Mark } from '@champions/ranking';

/**
 * What one writes first: the mixed model equations of all entries and judges in one dense matrix, its determinant by a
 * plain Cholesky, and the two relative variances by Nelder and Mead's simplex.
 * @returns the REML criterion at the optimum.
 */
export function plainFit(marks: readonly Mark[]): number {
  const places = new Map<string, number>();
  const placeOf = (name: string) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const rows = marks.map(({ entry, judge, mark }) => [placeOf(`e ${entry}`), placeOf(`j ${judge}`), mark] as const);
  const isEntry = [...places.keys()].map((name) => name.startsWith('e'));
  return simplexMinimum(([a = 0, b = 0]) => criterion(rows, isEntry, Math.exp(a), Math.exp(b)));
}

function criterion(
  rows: readonly (readonly [number, number, number])[],
  isEntry: readonly boolean[],
  entry: number,
  judge: number,
): number {
  // Effects, the mean, the marks themselves: the last pivot is the penalised sum of squares.
  const size = isEntry.length + 2;
  const a = Array.from({ length: size }, () => new Float64Array(size));
  const scale = isEntry.map((is) => Math.sqrt(is ? entry : judge));
  const add = (i: number, j: number, value: number) => {
    const row = a[i];
    if (row) row[j] = (row[j] ?? 0) + value;
  };
  for (let i = 0; i < isEntry.length; i += 1) add(i, i, 1);
  for (const [e, j, mark] of rows) {
    const values = [
      [e, scale[e] ?? 0],
      [j, scale[j] ?? 0],
      [size - 2, 1],
      [size - 1, mark],
    ] as const;
    for (const [p, x] of values) for (const [q, y] of values) add(p, q, x * y);
  }
  let logarithms = 0;
  for (let i = 0; i < size; i += 1) {
    const own = a[i] ?? new Float64Array(size);
    for (let j = 0; j <= i; j += 1) {
      const other = a[j] ?? own;
      let sum = own[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (own[k] ?? 0) * (other[k] ?? 0);
      own[j] = i === j ? Math.sqrt(sum) : sum / (other[j] ?? 1);
    }
    if (i < size - 1) logarithms += 2 * Math.log(own[i] ?? 1);
  }
  const freedom = rows.length - 1;
  const squares = (a[size - 1]?.[size - 1] ?? 0) ** 2;
  return logarithms + freedom * (1 + Math.log((2 * Math.PI * squares) / freedom));
}

/** Nelder, Mead 1965, in the plane from (0, 0), until the values differ by less than a millionth. */
function simplexMinimum(of: (point: readonly number[]) => number): number {
  const vertex = (x: number, y: number) => ({ x, y, value: of([x, y]) });
  let corners = [vertex(0, 0), vertex(0.5, 0), vertex(0, 0.5)];
  for (let step = 0; step < 200; step += 1) {
    corners = corners.toSorted((a, b) => a.value - b.value);
    const [best, middle, worst] = corners;
    if (!best || !middle || !worst || worst.value - best.value < 1e-6) break;
    const [cx, cy] = [(best.x + middle.x) / 2, (best.y + middle.y) / 2];
    const along = (share: number) => vertex(cx + share * (worst.x - cx), cy + share * (worst.y - cy));
    let next = along(-1);
    if (next.value < best.value) {
      const further = along(-2);
      if (further.value < next.value) next = further;
    } else if (next.value >= middle.value) next = along(next.value < worst.value ? -0.5 : 0.5);
    corners =
      next.value < worst.value
        ? [best, middle, next]
        : [
            best,
            vertex((best.x + middle.x) / 2, (best.y + middle.y) / 2),
            vertex((best.x + worst.x) / 2, (best.y + worst.y) / 2),
          ];
  }
  return Math.min(...corners.map(({ value }) => value));
}
