import { byCodeUnits } from './code-unit-order';
import type { Reading } from './readings';
import { varianceMoments, type Variances } from './variance-moments';

export interface SeverityCorrected {
  /** The mean of all, every judge taken as average. */
  readonly mean: number;
  /** What an average judge would give each entry, in marks. */
  readonly entries: ReadonlyMap<string, number>;
  /** How much higher than an average judge each judge marks; negative is strict. */
  readonly judges: ReadonlyMap<string, number>;
  readonly variances: Variances;
}

const ENOUGH = 1e-12;
const MOST_STEPS = 1_000;

/**
 * Entries with the strictness of the judges they happened to get taken out: the best linear unbiased prediction of
 * mean + entry in reading = mean + entry + judge + noise, entries and judges crossed and random (Henderson 1975;
 * Robinson 1991, "That BLUP is a good thing"). An entry with fewer readings is drawn nearer to the mean. Solved by
 * conjugate gradients (Hestenes and Stiefel 1952) on the judges' equations, in additions, products, quotients and a
 * square root only, summed up in one order: the same to the last bit on every machine.
 *
 * So that the order of entries survives where they hardly differ, their variance counts as at least a hundredth of the
 * noise.
 * @param readings as `readingsOf` gives them.
 * @param variances when they are known, such as from `fitSeverity`; else `varianceMoments`.
 */
export function severityCorrected(readings: readonly Reading[], variances?: Variances): SeverityCorrected {
  const found = variances ?? varianceMoments(readings);
  const entries = [...new Set(readings.map(({ entry }) => entry))];
  const judges = [...new Set(readings.map(({ judge }) => judge))].toSorted(byCodeUnits);
  const { mean, ofEntries, ofJudges } = solve(readings, entries, judges, found);
  return {
    mean,
    entries: new Map(entries.map((entry, index) => [entry, mean + (ofEntries[index] ?? 0)])),
    judges: new Map(judges.map((judge, index) => [judge, ofJudges[index] ?? 0])),
    variances: found,
  };
}

function solve(
  readings: readonly Reading[],
  entries: readonly string[],
  judges: readonly string[],
  variances: Variances,
): { mean: number; ofEntries: Float64Array; ofJudges: Float64Array } {
  const noise = variances.noise > 0 ? variances.noise : 1e-6 * (variances.entry + variances.judge) || 1;
  const entryRatio = noise / Math.max(variances.entry, noise / 100);
  // Judges who do not differ are held at 0 by a ratio beyond all others.
  const judgeRatio = variances.judge > 0 ? noise / variances.judge : 1e12;
  const entryAt = new Map(entries.map((entry, index) => [entry, index]));
  const judgeAt = new Map(judges.map((judge, index) => [judge, index]));
  const pairs = readings.map(({ entry, judge, value }) => ({
    entry: entryAt.get(entry) ?? 0,
    // Position 0 of the unknowns is the mean.
    judge: (judgeAt.get(judge) ?? 0) + 1,
    value,
  }));
  const counts = new Float64Array(entries.length);
  for (const { entry } of pairs) add(counts, entry, 1);

  const size = judges.length + 1;
  /** The entries' part, solved for: entry = (sum of its residuals) / (count + ratio). */
  const entriesGiven = (residual: (pair: (typeof pairs)[number]) => number): Float64Array => {
    const sums = new Float64Array(entries.length);
    for (const pair of pairs) add(sums, pair.entry, residual(pair));
    return sums.map((sum, index) => sum / (at(counts, index) + entryRatio));
  };
  const project = (residual: (pair: (typeof pairs)[number]) => number): Float64Array => {
    const own = entriesGiven(residual);
    const result = new Float64Array(size);
    for (const pair of pairs) {
      const left = residual(pair) - at(own, pair.entry);
      add(result, 0, left);
      add(result, pair.judge, left);
    }
    return result;
  };
  const times = (x: Float64Array): Float64Array => {
    const result = project(({ judge }) => at(x, 0) + at(x, judge));
    for (let index = 1; index < size; index += 1) add(result, index, judgeRatio * at(x, index));
    return result;
  };
  const diagonal = new Float64Array(size).fill(judgeRatio, 1);
  for (const { entry, judge } of pairs) {
    add(diagonal, judge, 1 - 1 / (at(counts, entry) + entryRatio));
    add(diagonal, 0, entryRatio / (at(counts, entry) + entryRatio));
  }
  const x = conjugateGradients(
    times,
    diagonal,
    project(({ value }) => value),
  );
  const ofEntries = entriesGiven(({ judge, value }) => value - at(x, 0) - at(x, judge));
  return { mean: at(x, 0), ofEntries, ofJudges: x.subarray(1) };
}

function conjugateGradients(
  times: (x: Float64Array) => Float64Array,
  diagonal: Float64Array,
  right: Float64Array,
): Float64Array {
  const x = new Float64Array(right.length);
  const residual = right.slice();
  let scaled = residual.map((value, index) => value / at(diagonal, index));
  const direction = scaled.slice();
  let product = dot(residual, scaled);
  const enough = product * ENOUGH * ENOUGH;
  for (let step = 0; step < MOST_STEPS && product > enough; step += 1) {
    const image = times(direction);
    const length = product / dot(direction, image);
    for (let index = 0; index < x.length; index += 1) {
      add(x, index, length * at(direction, index));
      add(residual, index, -length * at(image, index));
    }
    scaled = residual.map((value, index) => value / at(diagonal, index));
    const next = dot(residual, scaled);
    const share = next / product;
    for (let index = 0; index < x.length; index += 1)
      direction[index] = at(scaled, index) + share * at(direction, index);
    product = next;
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += at(a, index) * at(b, index);
  return sum;
}

const at = (values: Float64Array, index: number): number => values[index] as number;

function add(values: Float64Array, index: number, amount: number): void {
  values[index] = at(values, index) + amount;
}
