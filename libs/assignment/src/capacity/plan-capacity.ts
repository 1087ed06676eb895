import { type FinishForecast, forecastFinish, type Pace } from './finish-forecast';
import { type PlannedJudge } from './planned-judge';
import { suggestTopUps, type TopUps } from './top-ups';

export interface CapacityQuestion {
  readonly entries: number;
  /** How many readings each entry gets. */
  readonly readings: number;
  readonly judges: readonly PlannedJudge[];
  /** Where the round is running: when it opened and the present instant, in milliseconds. */
  readonly pace?: Omit<Pace, 'doneAt'>;
  /** When the round closes, in milliseconds. */
  readonly closesAt?: number;
  /** Probability of the forecast's range; 0.9 when not given. */
  readonly within?: number;
}

export interface CapacityPlan {
  readonly readings: number;
  /** What the panel can take, and how many readings that is short of. */
  readonly room: number;
  readonly missing: number;
  /** The panel's median load, with which judges are counted. */
  readonly load: number;
  /** How many judges of that load all readings take, and how many more than the panel has room for. */
  readonly judgesNeeded: number;
  readonly moreJudges: number;
  readonly forecast?: FinishForecast;
  readonly topUps?: TopUps;
}

/**
 * Judges needed, finish forecast and top-ups for a round. Pure: the present instant is passed in.
 *
 * The count of judges is by room alone; languages and conflicts can ask for more (see `explainInfeasible`). A panel of
 * nobody is counted with a load of one entry a judge.
 *
 * @throws RangeError when `pace.now` is not after `pace.openedAt`.
 */
export function planCapacity(question: CapacityQuestion): CapacityPlan {
  const { judges, pace, closesAt, within } = question;
  const readings = question.entries * question.readings;
  const loads = judges.map(({ max }) => max).sort((a, b) => a - b);
  const load = Math.max(1, loads[loads.length >> 1] ?? 1);
  const room = loads.reduce((sum, max) => sum + max, 0);
  const missing = Math.max(0, readings - room);
  const moreJudges = Math.max(
    Math.ceil(missing / load),
    readings === 0 ? 0 : Math.max(0, question.readings - judges.length),
  );
  const plan = { readings, room, missing, load, judgesNeeded: Math.ceil(readings / load), moreJudges };
  if (pace === undefined) return plan;
  const doneAt = judges.flatMap((judge) => judge.doneAt ?? []).filter((at) => at <= pace.now);
  const forecast = forecastFinish({ ...pace, doneAt }, Math.max(0, readings - doneAt.length), {
    ...(closesAt !== undefined && { closesAt }),
    ...(within !== undefined && { within }),
  });
  if (closesAt === undefined) return { ...plan, forecast };
  return { ...plan, forecast, topUps: suggestTopUps(judges, readings, pace, closesAt) };
}
