import { type Pace } from './finish-forecast';
import { type PlannedJudge } from './planned-judge';

/** Whose sheets will probably not be finished in time, and who could take them. */
export interface TopUps {
  /** Sheets that a judge will probably not finish by the closing moment. */
  readonly atRisk: readonly { readonly judge: string; readonly sheets: number }[];
  /** Readings that nobody has been given yet. */
  readonly unassigned: number;
  /** Who could take how many more and still finish, most free first; no more in all than are at risk or unassigned. */
  readonly suggestions: readonly { readonly judge: string; readonly more: number }[];
  /** What is left even then. */
  readonly uncovered: number;
}

/**
 * Compares what every judge has left with what that judge will finish until the closing moment at the own pace.
 *
 * A judge's pace is the own count drawn towards the panel's mean with the weight of one sheet (a gamma prior with shape
 * 1: a judge who has finished nothing yet is expected to be slow, not idle for ever).
 */
export function suggestTopUps(
  judges: readonly PlannedJudge[],
  readings: number,
  pace: Omit<Pace, 'doneAt'>,
  closesAt: number,
): TopUps {
  const elapsed = pace.now - pace.openedAt;
  const time = Math.max(0, closesAt - pace.now);
  const done = judges.map(({ doneAt = [] }) => doneAt.filter((at) => at <= pace.now).length);
  const mean = done.reduce((sum, count) => sum + count, 0) / (judges.length * elapsed);
  const states = judges.map(({ id, max, assigned = 0 }, j) => {
    const finished = done[j] ?? 0;
    const rate = mean > 0 ? (finished + 1) / (elapsed + 1 / mean) : 0;
    const possible = Math.floor(rate * time);
    const left = Math.max(0, assigned - finished);
    const free = Math.max(0, Math.min(max - Math.max(assigned, finished), possible - left));
    return { judge: id, late: Math.max(0, left - possible), free };
  });
  const given = judges.reduce((sum, { assigned = 0 }, j) => sum + Math.max(assigned, done[j] ?? 0), 0);
  const unassigned = Math.max(0, readings - given);
  let open = unassigned + states.reduce((sum, { late }) => sum + late, 0);
  const suggestions = [...states]
    .sort((a, b) => b.free - a.free)
    .flatMap(({ judge, free }) => {
      const more = Math.min(free, open);
      open -= more;
      return more > 0 ? [{ judge, more }] : [];
    });
  const atRisk = states.filter(({ late }) => late > 0).map(({ judge, late }) => ({ judge, sheets: late }));
  return { atRisk, unassigned, suggestions, uncovered: open };
}
