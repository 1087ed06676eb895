/** A random factor: the level of each observation, from 0 to `levels` - 1. */
export interface RandomFactor {
  readonly levels: number;
  readonly of: Int32Array;
}

/** What a crossed model is fitted to: n responses, random factors, and columns of fixed effects of n values each. */
export interface CrossedData {
  readonly response: Float64Array;
  readonly factors: readonly RandomFactor[];
  /** Linearly independent; the first is usually the intercept, all 1. */
  readonly fixed: readonly Float64Array[];
}

/** A column of the dense part: a level of a factor, or a fixed effect. */
export interface DenseBlock {
  /** Place of the factor in `CrossedData.factors`; null for the fixed effects. */
  readonly factor: number | null;
  readonly start: number;
  readonly end: number;
}

/** The cross products of a model, sorted for elimination; nothing in it depends on the variances. */
export interface CrossedDesign extends CrossedData {
  /** Place of the factor with most levels: its block of the normal equations is diagonal and is eliminated first. */
  readonly eliminated: number | null;
  /** How many observations each of its levels has. */
  readonly counts: Float64Array;
  /** Cross products of its levels with the dense columns, compressed by rows. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly products: Float64Array;
  /** Cross products of the dense columns, `size` × `size`, row by row, lower triangle. */
  readonly dense: Float64Array;
  readonly size: number;
  /** Other factors in their order, then the fixed effects. */
  readonly blocks: readonly DenseBlock[];
}

/** Gathers the cross products of a model in time linear in observations × factors. */
export function crossedDesign(data: CrossedData): CrossedDesign {
  const { response, factors, fixed } = data;
  const most = Math.max(...factors.map(({ levels }) => levels));
  const eliminated = factors.length === 0 ? null : factors.findIndex(({ levels }) => levels === most);
  const blocks: DenseBlock[] = [];
  let size = 0;
  for (const [factor, { levels }] of factors.entries()) {
    if (factor === eliminated) continue;
    blocks.push({ factor, start: size, end: (size += levels) });
  }
  blocks.push({ factor: null, start: size, end: (size += fixed.length) });

  const rows = denseRows(data, blocks);
  const dense = new Float64Array(size * size);
  for (let n = 0; n < response.length; n += 1)
    for (let a = 0; a < rows.width; a += 1)
      for (let b = 0; b < rows.width; b += 1) {
        const [i, j] = [rows.column(n, a), rows.column(n, b)];
        if (j <= i) dense[i * size + j] = (dense[i * size + j] as number) + rows.value(n, a) * rows.value(n, b);
      }
  const lead = eliminated === null ? undefined : factors[eliminated];
  return { ...data, eliminated, dense, size, blocks, ...crossProducts(lead, rows, response.length, size) };
}

/** The non-zero dense columns of an observation: one for each other factor and each fixed effect. */
function denseRows({ factors, fixed }: CrossedData, blocks: readonly DenseBlock[]) {
  const levels = blocks.flatMap(({ factor, start }) => {
    const of = factor === null ? undefined : factors[factor]?.of;
    return of ? [{ of, start }] : [];
  });
  const firstFixed = blocks.at(-1)?.start ?? 0;
  return {
    width: levels.length + fixed.length,
    column(n: number, a: number): number {
      const level = levels[a];
      return level ? level.start + (level.of[n] as number) : firstFixed + a - levels.length;
    },
    value: (n: number, a: number): number => (a < levels.length ? 1 : (fixed[a - levels.length]?.[n] ?? 0)),
  };
}

function crossProducts(
  lead: RandomFactor | undefined,
  rows: ReturnType<typeof denseRows>,
  observations: number,
  size: number,
): Pick<CrossedDesign, 'counts' | 'starts' | 'columns' | 'products'> {
  const levels = lead?.levels ?? 0;
  const counts = new Float64Array(levels);
  const ends = new Int32Array(levels + 1);
  for (const level of lead?.of ?? []) {
    counts[level] = (counts[level] as number) + 1;
    ends[level + 1] = (ends[level + 1] as number) + 1;
  }
  for (let level = 0; level < levels; level += 1)
    ends[level + 1] = (ends[level + 1] as number) + (ends[level] as number);
  const sorted = new Int32Array(lead ? observations : 0);
  const next = ends.slice();
  for (const [n, level] of (lead?.of ?? []).entries()) {
    const place = next[level] as number;
    sorted[place] = n;
    next[level] = place + 1;
  }
  const starts = new Int32Array(levels + 1);
  const columns: number[] = [];
  const products: number[] = [];
  const placeOf = new Int32Array(size).fill(-1);
  for (let level = 0; level < levels; level += 1) {
    const start = columns.length;
    for (let s = ends[level] as number; s < (ends[level + 1] as number); s += 1) {
      const n = sorted[s] as number;
      for (let a = 0; a < rows.width; a += 1) {
        const column = rows.column(n, a);
        let place = placeOf[column] as number;
        if (place < start) {
          place = columns.length;
          placeOf[column] = place;
          columns.push(column);
          products.push(0);
        }
        products[place] = (products[place] as number) + rows.value(n, a);
      }
    }
    starts[level + 1] = columns.length;
  }
  return { counts, starts, columns: Int32Array.from(columns), products: Float64Array.from(products) };
}
