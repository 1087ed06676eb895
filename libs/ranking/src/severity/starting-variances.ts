import type { CrossedDesign } from './crossed-design';

/**
 * Relative variances to start from: the quadratic forms of MINQUE with no prior variances (Rao 1971) set equal to their
 * expectations, in time linear in the observations. The fixed effects are taken for a mean alone, which is enough here.
 * @returns one number above 0 for each factor.
 */
export function startingVariances(design: CrossedDesign): number[] {
  const { response, factors } = design;
  const n = response.length;
  const mean = response.reduce((sum, value) => sum + value, 0) / n;
  const centred = response.map((value) => value - mean);
  const counts = factors.map(({ levels, of }) => {
    const sums = new Float64Array(levels);
    for (const level of of) sums[level] = (sums[level] as number) + 1;
    return sums;
  });
  const totals = factors.map(({ levels, of }) => {
    const sums = new Float64Array(levels);
    for (const [k, level] of of.entries()) sums[level] = (sums[level] as number) + (centred[k] as number);
    return squares(sums);
  });
  const own = counts.map((values) => squares(values));
  const count = factors.length;
  const rows: number[][] = [];
  for (let i = 0; i < count; i += 1) {
    const row = Array.from({ length: count }, (_, j) => {
      const { shared, weighted } = overlap(design, i, j, counts);
      return shared - (2 * weighted) / n + ((own[i] ?? 0) * (own[j] ?? 0)) / n ** 2;
    });
    rows.push([...row, n - (own[i] ?? 0) / n, totals[i] ?? 0]);
  }
  const total = squares(centred);
  rows.push([...own.map((value) => n - value / n), n - 1, total]);
  const variances = solveSmall(rows);
  const residual = Math.max(variances[count] ?? 0, (0.05 * total) / n);
  return variances.slice(0, count).map((variance) => Math.min(Math.max(variance / residual, 0.01), 100));
}

function squares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** Sums over pairs of levels of two factors: of their squared common counts, and of those counts times both counts. */
function overlap(design: CrossedDesign, i: number, j: number, counts: readonly Float64Array[]) {
  const [a, b] = [design.factors[i], design.factors[j]];
  let [shared, weighted] = [0, 0];
  if (!a || !b) return { shared, weighted };
  const common = new Map<number, number>();
  for (const [k, level] of a.of.entries()) {
    const pair = level * b.levels + (b.of[k] as number);
    const before = common.get(pair) ?? 0;
    common.set(pair, before + 1);
    shared += 2 * before + 1;
    weighted += (counts[i]?.[level] ?? 0) * (counts[j]?.[b.of[k] as number] ?? 0);
  }
  return { shared, weighted };
}

/** Gauss–Jordan elimination with pivots, of rows that end with their right side; a singular direction gives 0. */
function solveSmall(rows: number[][]): number[] {
  const n = rows.length;
  for (let c = 0; c < n; c += 1) {
    let best = c;
    for (let r = c + 1; r < n; r += 1) if (Math.abs(rows[r]?.[c] ?? 0) > Math.abs(rows[best]?.[c] ?? 0)) best = r;
    const [pivot, other] = [rows[best], rows[c]];
    if (!pivot || !other) continue;
    [rows[c], rows[best]] = [pivot, other];
    const lead = pivot[c] ?? 0;
    if (Math.abs(lead) < 1e-9) continue;
    for (let r = 0; r < n; r += 1) {
      const row = rows[r];
      if (!row || r === c) continue;
      const times = (row[c] ?? 0) / lead;
      for (let k = c; k <= n; k += 1) row[k] = (row[k] ?? 0) - times * (pivot[k] ?? 0);
    }
  }
  return rows.map((row, i) => (Math.abs(row[i] ?? 0) < 1e-9 ? 0 : (row[n] ?? 0) / (row[i] ?? 1)));
}
