import { betaQuantile, incompleteBeta } from './incomplete-beta';

/** What has been finished since the round opened; instants in milliseconds. */
export interface Pace {
  readonly openedAt: number;
  readonly now: number;
  /** When each finished sheet was finished, in any order; instants after `now` are ignored. */
  readonly doneAt: readonly number[];
}

/** When the rest will probably be finished; instants in milliseconds. */
export interface FinishForecast {
  readonly done: number;
  readonly left: number;
  /** Sheets a day so far. */
  readonly perDay: number;
  /** How much more the daily counts vary than chance alone would make them; 1 for pure chance. */
  readonly dispersion: number;
  /** The middle forecast; it is as likely to be later as earlier. */
  readonly finish: number;
  /** With probability `within` the finish lies between these. */
  readonly earliest: number;
  readonly latest: number;
  readonly within: number;
  /** How probable it is that all is finished by the closing moment; undefined without one. */
  readonly inTime?: number;
}

const DAY = 86_400_000;

/**
 * Forecasts when the sheets that are left will be finished, from the pace so far.
 *
 * Method: sheets arrive as a Poisson process whose rate has the Jeffreys posterior Gamma(n + ½, T) after n sheets in time
 * T; for the time t until m more, t/(t + T) ~ Beta(m, n + ½) (predictive distribution of a gamma–Poisson
 * mixture, a negative binomial in counts: Gelman et al., "Bayesian Data Analysis", 3rd ed., 2.6). People work in bursts,
 * so where daily counts vary more than a Poisson's, n and m are both divided by the dispersion (variance over mean of
 * the counts per full day, never below 1: quasi-Poisson, McCullagh and Nelder 1989, 6.2), which widens the range.
 * Assumed: the pace stays what it has been. A rush before the deadline makes the forecast too late, not too early.
 *
 * @param left sheets that are not finished, from 0.
 * @param within probability of the range, between 0 and 1.
 * @throws RangeError when `now` is not after `openedAt`.
 */
export function forecastFinish(
  pace: Pace,
  left: number,
  { closesAt, within = 0.9 }: { closesAt?: number; within?: number } = {},
): FinishForecast {
  const { openedAt, now } = pace;
  const elapsed = now - openedAt;
  if (!(elapsed > 0)) throw new RangeError('A forecast needs some time to have passed since the round opened.');
  const doneAt = pace.doneAt.filter((at) => at <= now);
  const done = doneAt.length;
  const dispersion = dispersionOf(doneAt, openedAt, now);
  const common = { done, left, perDay: (done * DAY) / elapsed, dispersion, within };
  if (left === 0) {
    return { ...common, finish: now, earliest: now, latest: now, ...(closesAt !== undefined && { inTime: 1 }) };
  }
  const [a, b] = [left / dispersion, done / dispersion + 0.5];
  const at = (probability: number) => {
    const share = betaQuantile(probability, a, b);
    return now + (elapsed * share) / (1 - share);
  };
  const time = Math.max(0, (closesAt ?? now) - now);
  return {
    ...common,
    finish: at(0.5),
    earliest: at((1 - within) / 2),
    latest: at((1 + within) / 2),
    ...(closesAt !== undefined && { inTime: incompleteBeta(time / (time + elapsed), a, b) }),
  };
}

/** Variance over mean of the counts per full day, 1 where there are fewer than three days to compare. */
function dispersionOf(doneAt: readonly number[], openedAt: number, now: number): number {
  const days = Math.floor((now - openedAt) / DAY);
  if (days < 3) return 1;
  const counts = new Array<number>(days).fill(0);
  for (const at of doneAt) {
    const day = Math.max(0, Math.floor((at - openedAt) / DAY));
    if (day < days) counts[day] = (counts[day] ?? 0) + 1;
  }
  const mean = counts.reduce((sum, count) => sum + count, 0) / days;
  if (mean === 0) return 1;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (days - 1);
  return Math.max(1, variance / mean);
}
