import { grouped } from './grouped';
import type { Reading } from './readings';

/** Of a reading = mean + entry + judge + noise; in squared marks, none negative. */
export interface Variances {
  readonly entry: number;
  readonly judge: number;
  readonly noise: number;
}

/**
 * The variances of entries, judges and noise in crossed readings, from sums of squares (Henderson's method 1: C. R.
 * Henderson, "Estimation of variance and covariance components", Biometrics 9, 1953; Searle, Casella, McCulloch,
 * "Variance Components", 1992, ch. 5). Unbiased, and made of additions, products and one division each, so it is
 * the same to the last bit on every machine, which a likelihood's maximum is not. A negative estimate becomes 0; where
 * the design cannot tell judges from noise (every judge read one entry), judges get 0.
 * @param readings as `readingsOf` gives them, one for each judge and entry.
 */
export function varianceMoments(readings: readonly Reading[]): Variances {
  const total = readings.length;
  const middle = readings.reduce((sum, { value }) => sum + value, 0) / total;
  const centred = readings.map((reading) => ({ ...reading, value: reading.value - middle }));
  const entry = factorOf(centred, ({ entry }) => entry);
  const judge = factorOf(centred, ({ judge }) => judge);
  const all = centred.reduce((sum, { value }) => sum + value * value, 0);
  const within = total - entry.levels;
  if (total < 2) return { entry: 0, judge: 0, noise: 0 };

  // Expectations, less that of the squared total: rows are the sums of squares by entry, by judge and of all.
  const [a, b] = [total - entry.squared, entry.levels - judge.squared];
  const [c, d] = [judge.levels - entry.squared, total - judge.squared];
  // The row of all, from which the other two are taken, leaves two equations for entry and judge.
  const scale = total - 1;
  const forEntry = { entry: a - (entry.levels - 1) * (a / scale), judge: b - (entry.levels - 1) * (d / scale) };
  const forJudge = { entry: c - (judge.levels - 1) * (a / scale), judge: d - (judge.levels - 1) * (d / scale) };
  const sums = {
    entry: entry.squares - (entry.levels - 1) * (all / scale),
    judge: judge.squares - (judge.levels - 1) * (all / scale),
  };
  const determinant = forEntry.entry * forJudge.judge - forEntry.judge * forJudge.entry;
  const judges =
    Math.abs(determinant) <= 1e-9 * total * total
      ? 0
      : (forEntry.entry * sums.judge - forJudge.entry * sums.entry) / determinant;
  if (judges > 0) {
    const entries = (sums.entry * forJudge.judge - sums.judge * forEntry.judge) / determinant;
    return notNegative({ entry: entries, judge: judges, noise: (all - a * entries - d * judges) / scale });
  }
  const noise = within > 0 ? (all - entry.squares) / within : 0;
  return notNegative({ entry: (entry.squares - (entry.levels - 1) * noise) / a, judge: 0, noise });
}

interface Factor {
  readonly levels: number;
  /** Σ (sum of a level)² / count of a level. */
  readonly squares: number;
  /** Σ (count of a level)² / count of all. */
  readonly squared: number;
}

function factorOf(readings: readonly Reading[], keyOf: (reading: Reading) => string): Factor {
  const groups = [...grouped(readings, keyOf).values()];
  let squares = 0;
  let squared = 0;
  for (const group of groups) {
    const sum = group.reduce((soFar, { value }) => soFar + value, 0);
    squares += (sum * sum) / group.length;
    squared += (group.length * group.length) / readings.length;
  }
  return { levels: groups.length, squares, squared };
}

function notNegative({ entry, judge, noise }: Variances): Variances {
  return { entry: entry > 0 ? entry : 0, judge: judge > 0 ? judge : 0, noise: noise > 0 ? noise : 0 };
}
