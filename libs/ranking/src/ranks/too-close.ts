import { byCodeUnits } from '../methods/code-unit-order';
import { normalTail } from './normal-tail';
import type { Standing, UncertainRank } from './uncertain-ranks';

export interface CloseEntry extends Standing {
  readonly entry: string;
}

/** The entries around a cut that the marks do not part. */
export interface CloseBand {
  readonly cut: number;
  /** Among the first `cut` beyond doubt, best expected rank first. */
  readonly above: readonly string[];
  /** Too close to call, most likely to be among the first `cut` first. */
  readonly close: readonly CloseEntry[];
  /** How many of those that are too close to call find room within the cut. */
  readonly places: number;
}

/**
 * The band that is too close to call: entries whose interval of the rank has the cut inside (Heyard et al. 2022, who draw
 * lots among them), which is to say those that are among the first with a probability above (1 − level) / 2 and below
 * (1 + level) / 2.
 * @param cut one of those that the ranks were taken for.
 * @param level above 0 and below 1; 0.5 as in the paper when left out: neither three to one in nor three to one out.
 * @throws RangeError when the ranks do not know the cut, or for another level.
 */
export function tooClose(ranks: readonly UncertainRank[], cut: number, level = 0.5): CloseBand {
  if (!(level > 0 && level < 1)) throw new RangeError(`a band of level ${level} cannot be given`);
  const entries = ranks.map(({ entry, standings }) => {
    const standing = standings.find((one) => one.cut === cut);
    if (!standing) throw new RangeError(`the ranks were not taken for a cut after ${cut}`);
    return { entry, ...standing };
  });
  const above = entries.filter(({ among }) => among >= (1 + level) / 2).map(({ entry }) => entry);
  const close = entries
    .filter(({ among }) => among > (1 - level) / 2 && among < (1 + level) / 2)
    .toSorted((a, b) => b.among - a.among || byCodeUnits(a.entry, b.entry));
  return { cut, above, close, places: Math.max(0, Math.min(close.length, cut - above.length)) };
}

export interface ExtraReadings {
  readonly entry: string;
  readonly readings: number;
  /** The probability that the entry is put on the wrong side of the line, as it stands and with these readings. */
  readonly doubt: number;
  readonly doubtAfter: number;
}

export interface ReadingPlan {
  /** Entries with readings to gain from, the most first. */
  readonly readings: readonly ExtraReadings[];
  /** How many of the band are expected on the wrong side of the line, as it stands and with these readings. */
  readonly misplaced: number;
  readonly misplacedAfter: number;
}

/**
 * Where further readings would part a band best. Each reading in turn goes to the entry whose expected misplacement it
 * lowers most (a value-of-information rule, one step ahead: Frazier, Powell, Dayanik, "A knowledge-gradient policy for
 * sequential information collection", SIAM J. Control Optim. 47, 2008). An entry whose margin to the line is m with
 * deviation s is misplaced with probability Φ(−|m| / s); r readings of variance v leave 1 / (1/s² + r/v) of s², and m
 * will have moved by what they took away.
 * @param variance of one further reading by a judge not known yet: judges' variance and noise together, above 0.
 * @param budget how many readings in all; one for each entry of the band when left out.
 */
export function extraReadings(band: CloseBand, variance: number, budget: number = band.close.length): ReadingPlan {
  const plans = band.close.map(({ entry, margin, error }) => {
    const doubt = misplacedAfter(margin, error, variance, 0);
    return {
      entry,
      margin,
      error,
      readings: 0,
      doubt,
      doubtAfter: doubt,
      next: misplacedAfter(margin, error, variance, 1),
    };
  });
  for (let given = 0; given < budget; given += 1) {
    const best = plans.reduce<(typeof plans)[number] | undefined>(
      (most, plan) => (!most || plan.doubtAfter - plan.next > most.doubtAfter - most.next ? plan : most),
      undefined,
    );
    if (!best || best.doubtAfter - best.next <= 0) break;
    best.readings += 1;
    best.doubtAfter = best.next;
    best.next = misplacedAfter(best.margin, best.error, variance, best.readings + 1);
  }
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  return {
    readings: plans
      .filter(({ readings }) => readings > 0)
      .map(({ entry, readings, doubt, doubtAfter }) => ({ entry, readings, doubt, doubtAfter }))
      .toSorted((a, b) => b.readings - a.readings || b.doubt - b.doubtAfter - (a.doubt - a.doubtAfter)),
    misplaced: total(plans.map(({ doubt }) => doubt)),
    misplacedAfter: total(plans.map(({ doubtAfter }) => doubtAfter)),
  };
}

const POINTS = 200;
const REACH = 6;

/** Over where the margin may be found by then, the mean of the probability that it is on the wrong side. */
function misplacedAfter(margin: number, error: number, variance: number, readings: number): number {
  if (error === 0) return 0;
  const left = Math.sqrt(1 / (1 / (error * error) + readings / variance));
  const moved = Math.sqrt(Math.max(0, error * error - left * left));
  if (moved === 0) return normalTail(Math.abs(margin) / left);
  let sum = 0;
  let weights = 0;
  for (let point = 0; point <= POINTS; point += 1) {
    const z = REACH * ((2 * point) / POINTS - 1);
    const weight = Math.exp((-z * z) / 2);
    sum += weight * normalTail(Math.abs(margin + moved * z) / left);
    weights += weight;
  }
  return sum / weights;
}
