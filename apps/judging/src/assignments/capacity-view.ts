import type { CapacityPlan } from '@champions/assignment';

interface Named {
  readonly judgeId: string;
  readonly name: string | null;
}

export interface CapacityView {
  readonly entries: number;
  readonly judges: number;
  readonly readings: number;
  readonly room: number;
  readonly missing: number;
  /** The panel's median load, by which judges are counted. */
  readonly load: number;
  readonly judgesNeeded: number;
  readonly moreJudges: number;
  /** Null until judges have something to read. */
  readonly forecast: {
    readonly done: number;
    readonly left: number;
    readonly perDay: number;
    /** When all will be finished: as likely later as earlier; null where it is beyond telling. */
    readonly finish: string | null;
    readonly earliest: string | null;
    readonly latest: string | null;
    /** How probable it is that all is finished before the end; null without an end. */
    readonly inTime: number | null;
  } | null;
  readonly topUps: {
    readonly atRisk: readonly (Named & { readonly sheets: number })[];
    readonly suggestions: readonly (Named & { readonly more: number })[];
    readonly unassigned: number;
    readonly uncovered: number;
  } | null;
}

/** Ten years: whatever a forecast says beyond that, it says nothing. */
const TELLABLE_MS = 10 * 365 * 86_400_000;

export function toCapacityView(
  { forecast, topUps, ...plan }: CapacityPlan,
  { entries, judges, now }: { readonly entries: number; readonly judges: number; readonly now: number },
  names: ReadonlyMap<string, { readonly name: string }>,
): CapacityView {
  const named = (judgeId: string): Named => ({ judgeId, name: names.get(judgeId)?.name ?? null });
  const moment = (at: number) => (at - now < TELLABLE_MS ? new Date(at).toISOString() : null);
  return {
    ...{ entries, judges, ...plan },
    forecast: forecast
      ? {
          ...{ done: forecast.done, left: forecast.left, perDay: forecast.perDay },
          ...{ finish: moment(forecast.finish), earliest: moment(forecast.earliest), latest: moment(forecast.latest) },
          inTime: forecast.inTime ?? null,
        }
      : null,
    topUps: topUps
      ? {
          atRisk: topUps.atRisk.map(({ judge, sheets }) => ({ ...named(judge), sheets })),
          suggestions: topUps.suggestions.map(({ judge, more }) => ({ ...named(judge), more })),
          ...{ unassigned: topUps.unassigned, uncovered: topUps.uncovered },
        }
      : null,
  };
}
