import { type CrossedData, type CrossedDesign, crossedDesign } from './crossed-design';
import { CrossedSystem, product, type Solution } from './crossed-system';
import { startingVariances } from './starting-variances';

/** A relative variance at the floor is 0 if the criterion rises from there; the cap is met by marks without noise. */
const FLOOR = 1e-8;
const CAP = 1e8;
const MOST_STEPS = 100;

/** A crossed mixed model at the variances that REML finds. */
export interface CrossedFit extends Solution {
  /** One of each factor. */
  readonly variances: readonly number[];
  readonly residualVariance: number;
  /** -2 log restricted likelihood. */
  readonly reml: number;
  /** The problem at these variances, which further standard errors and draws come from. */
  readonly system: CrossedSystem;
}

interface Point extends Solution {
  readonly system: CrossedSystem;
  readonly reml: number;
  /** y' P y. */
  readonly penalised: number;
}

/**
 * Fits response = fixed effects + crossed random factors + noise by restricted maximum likelihood, as lme4's `lmer`
 * (Bates et al. 2015) with random intercepts. The profiled criterion is minimised over relative variances ≥ 0 by a
 * projected Newton method: exact gradients; curvature by the average information (Gilmour, Thompson, Cullis 1995),
 * corrected by the last step as in BFGS. Variances that want to be below 0 are 0, as in lme4.
 * @throws RangeError when the fixed effects depend on each other or leave no degrees of freedom.
 */
export function fitCrossed(data: CrossedData): CrossedFit {
  const design = crossedDesign(data);
  if (design.response.length <= design.fixed.length) throw new RangeError('there are no more responses than means');
  const best = minimise(design);
  // Within rounding of the boundary is on it.
  const relative = best.system.relative.map((value) => (value <= FLOOR ? 0 : value));
  const point = relative.includes(0) ? pointAt(design, relative) : best;
  const residualVariance = point.penalised / degreesOfFreedom(design);
  return { ...point, variances: relative.map((value) => value * residualVariance), residualVariance };
}

/** The REML criterion of a model at given relative variances; what `fitCrossed` makes smallest. */
export function remlCriterion(data: CrossedData, relative: readonly number[]): number {
  return pointAt(crossedDesign(data), relative).reml;
}

function degreesOfFreedom({ response, fixed }: CrossedDesign): number {
  return response.length - fixed.length;
}

function pointAt(design: CrossedDesign, relative: readonly number[]): Point {
  const system = new CrossedSystem(design, relative);
  const solution = system.solve(design.response);
  const penalised = penalisedSquares(design, relative, solution);
  const freedom = degreesOfFreedom(design);
  const reml = system.logDeterminant + freedom * (1 + Math.log((2 * Math.PI * penalised) / freedom));
  return { system, ...solution, penalised, reml };
}

/**
 * y' P y, as a sum of squares so that nothing cancels. A floor far below any mark's precision keeps its logarithm
 * finite for marks without noise.
 */
function penalisedSquares(design: CrossedDesign, relative: readonly number[], solution: Solution): number {
  let sum = product(solution.residuals, solution.residuals);
  for (const [factor, values] of solution.effects.entries()) {
    const variance = relative[factor] ?? 0;
    if (variance > 0) sum += product(values, values) / variance;
  }
  return Math.max(sum, 1e-20 * product(design.response, design.response), Number.MIN_VALUE);
}

function minimise(design: CrossedDesign): Point {
  let point = pointAt(design, startingVariances(design));
  let slope = gradient(design, point);
  let last: { readonly step: readonly number[]; readonly change: readonly number[] } | undefined;
  for (let count = 0; count < MOST_STEPS && design.factors.length > 0; count += 1) {
    const from = point.system.relative;
    const free = from.map((value, i) => {
      const down = (slope.values[i] ?? 0) > 0;
      return !(value <= FLOOR && down) && !(value >= CAP && !down);
    });
    const step = newtonStep(corrected(slope.curvature, last), slope.values, free);
    // The distance to the optimum in the estimates' own standard errors, squared. Large panels, where a step costs most
    // of a second, are content with a hundred-thousandth of a standard error.
    const decrement = -step.reduce((sum, value, i) => sum + value * (slope.values[i] ?? 0), 0);
    if (!(decrement > (design.size > 200 ? 1e-10 : 4e-13))) break;
    const next = descend(design, point, step, decrement);
    if (!next) break;
    const nextSlope = gradient(design, next);
    last = {
      step: next.system.relative.map((value, i) => value - (from[i] ?? 0)),
      change: nextSlope.values.map((value, i) => value - (slope.values[i] ?? 0)),
    };
    point = next;
    slope = nextSlope;
  }
  return point;
}

/** The first point along a step, halved as often as needed, at which the criterion is lower. */
function descend(design: CrossedDesign, from: Point, step: readonly number[], decrement: number): Point | undefined {
  for (let share = 1; share > 1e-6; share /= share === 1 ? 2 : 4) {
    const relative = from.system.relative.map((value, i) => {
      // A leap towards the floor or far away is cut: the criterion is not quadratic over such distances.
      const wanted = value + share * (step[i] ?? 0);
      const low = value <= 1e-4 ? FLOOR : value / 20;
      return Math.min(Math.max(wanted, low), 20 * value + 0.1, CAP);
    });
    const next = pointAt(design, relative);
    if (next.reml <= from.reml - Math.min(1e-4 * share * decrement, 1e-3)) return next;
    // Closer than the criterion's own rounding: the gradient knows better.
    if (share === 1 && decrement < 1e-9 && next.reml < from.reml + 1e-8) return next;
  }
  return undefined;
}

/** First derivatives of the criterion by the relative variances, and the average information as its curvature. */
function gradient(design: CrossedDesign, { system, residuals, penalised }: Point) {
  const freedom = degreesOfFreedom(design);
  const forms: number[] = [];
  const working = design.factors.map(({ levels, of }) => {
    const sums = new Float64Array(levels);
    for (const [n, level] of of.entries()) sums[level] = (sums[level] as number) + (residuals[n] as number);
    forms.push(product(sums, sums));
    return Float64Array.from(of, (level) => sums[level] as number);
  });
  const traces = system.traces();
  const values = forms.map((form, i) => (traces[i] ?? 0) - (freedom * form) / penalised);
  const projected = working.map((one) => system.solve(one).residuals);
  const curvature = working.map((one, i) =>
    projected.map((other, j) => {
      const squared = ((forms[i] ?? 0) * (forms[j] ?? 0)) / penalised;
      return (freedom * (product(one, other) - squared)) / penalised;
    }),
  );
  return { values, curvature };
}

/** The BFGS correction: a curvature that is right along the step taken last. */
function corrected(
  curvature: readonly (readonly number[])[],
  last: { readonly step: readonly number[]; readonly change: readonly number[] } | undefined,
): number[][] {
  const plain = curvature.map((row) => [...row]);
  if (!last) return plain;
  const times = curvature.map((row) => row.reduce((sum, value, j) => sum + value * (last.step[j] ?? 0), 0));
  const model = times.reduce((sum, value, i) => sum + value * (last.step[i] ?? 0), 0);
  const found = last.change.reduce((sum, value, i) => sum + value * (last.step[i] ?? 0), 0);
  if (!(model > 0) || !(found > 0.01 * model)) return plain;
  return plain.map((row, i) =>
    row.map((value, j) => {
      const gained = ((last.change[i] ?? 0) * (last.change[j] ?? 0)) / found;
      return value - ((times[i] ?? 0) * (times[j] ?? 0)) / model + gained;
    }),
  );
}

/** -H⁻¹ g over the free parameters, by elimination; a direction without curvature takes a short step downhill. */
function newtonStep(curvature: readonly (readonly number[])[], slope: readonly number[], free: readonly boolean[]) {
  const places = slope.flatMap((_, i) => (free[i] ? [i] : []));
  const rows = places.map((i) => [
    ...places.map((j) => (curvature[i]?.[j] ?? 0) * (i === j ? 1 + 1e-10 : 1)),
    -(slope[i] ?? 0),
  ]);
  const n = rows.length;
  for (let c = 0; c < n; c += 1)
    for (let r = c + 1; r < n; r += 1) {
      const [row, pivot] = [rows[r], rows[c]];
      if (!row || !pivot || !((pivot[c] ?? 0) > 0)) continue;
      const times = (row[c] ?? 0) / (pivot[c] ?? 1);
      for (let k = c; k <= n; k += 1) row[k] = (row[k] ?? 0) - times * (pivot[k] ?? 0);
    }
  const step = slope.map(() => 0);
  for (let c = n - 1; c >= 0; c -= 1) {
    const row = rows[c] ?? [];
    let right = row[n] ?? 0;
    for (let k = c + 1; k < n; k += 1) right -= (row[k] ?? 0) * (step[places[k] ?? 0] ?? 0);
    const pivot = row[c] ?? 0;
    step[places[c] ?? 0] = pivot > 1e-12 ? right / pivot : -Math.sign(slope[places[c] ?? 0] ?? 0);
  }
  return step;
}
