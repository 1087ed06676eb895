/**
 * The least value of a smooth function of a few variables: BFGS (Nocedal, Wright, Numerical Optimization, 6.1) with
 * slopes by central differences and a line search that halves.
 * @param least lower limit of each variable (-Infinity for none), held by projection.
 */
export function minimiseSmooth(
  of: (point: readonly number[]) => number,
  start: readonly number[],
  least: readonly number[],
): { readonly point: readonly number[]; readonly value: number } {
  const n = start.length;
  let point = [...start];
  let value = of(point);
  let slope = slopeAt(of, point, least);
  let inverse = identity(n);
  for (let step = 0; step < 200; step += 1) {
    const held = point.map((x, i) => x <= (least[i] ?? -Infinity) && (slope[i] ?? 0) > 0);
    const wanted = inverse.map((row, i) =>
      held[i] ? 0 : -row.reduce((sum, value, j) => sum + (held[j] ? 0 : value * (slope[j] ?? 0)), 0),
    );
    const promised = -dot(wanted, slope);
    if (promised < 1e-10) break;
    const longest = Math.max(...wanted.map(Math.abs));
    let next: { point: number[]; value: number } | undefined;
    for (let share = Math.min(1, 2 / longest); share > 1e-7 && !next; share /= 3) {
      const moved = point.map((x, i) => Math.max(x + share * (wanted[i] ?? 0), least[i] ?? -Infinity));
      const there = of(moved);
      if (there <= value - 1e-4 * share * promised) next = { point: moved, value: there };
    }
    if (!next) break;
    const nextSlope = slopeAt(of, next.point, least);
    const taken = next.point.map((x, i) => x - (point[i] ?? 0));
    const change = nextSlope.map((x, i) => x - (slope[i] ?? 0));
    inverse = updated(step === 0 ? scaled(n, dot(taken, change) / dot(change, change)) : inverse, taken, change);
    ({ point, value } = next);
    slope = nextSlope;
  }
  return { point, value };
}

function slopeAt(of: (point: readonly number[]) => number, point: readonly number[], least: readonly number[]) {
  return point.map((x, i) => {
    const width = 1e-4;
    const shifted = (by: number) => of(point.map((y, j) => (i === j ? y + by : y)));
    // At a limit only upwards, to second order.
    if (x - width < (least[i] ?? -Infinity))
      return (-3 * of(point) + 4 * shifted(width) - shifted(2 * width)) / (2 * width);
    return (shifted(width) - shifted(-width)) / (2 * width);
  });
}

function identity(n: number): number[][] {
  return scaled(n, 1);
}

function scaled(n: number, by: number): number[][] {
  const factor = by > 0 && Number.isFinite(by) ? by : 1;
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => (i === j ? factor : 0)));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
}

/** The BFGS update of an inverse curvature; left as it is where the step saw none. */
function updated(inverse: number[][], taken: readonly number[], change: readonly number[]): number[][] {
  const seen = dot(taken, change);
  if (!(seen > 1e-12)) return inverse;
  const turned = inverse.map((row) => dot(row, change));
  const factor = (1 + dot(change, turned) / seen) / seen;
  return inverse.map((row, i) =>
    row.map((value, j) => {
      const [si, sj] = [taken[i] ?? 0, taken[j] ?? 0];
      return value + factor * si * sj - ((turned[i] ?? 0) * sj + si * (turned[j] ?? 0)) / seen;
    }),
  );
}
