import type { FieldProblem } from '@champions/kernel';
import { hasReached, type Phase } from './phase';
import { fromWallClock, toWallClock } from './wall-clock';

/** The dated moments in their order. */
export const momentNames = ['opens', 'closes', 'screeningEnds', 'judgingCloses', 'announcement'] as const;
export type MomentName = (typeof momentNames)[number];

/** A moment and the zone it was declared in; null while it is to be confirmed. */
export interface Moment {
  readonly at: Date | null;
  readonly zone: string;
}
export type Moments = Readonly<Record<MomentName, Moment>>;
export type Timeline = Moments & { readonly revision: number };

export type Instants = Readonly<Record<MomentName, Date | null>>;

/** Milliseconds on the wall clock from the opening to each later moment; null where there is none. */
export type Timings = Readonly<Record<Exclude<MomentName, 'opens'>, number | null>>;

/** The phase that a moment leads to; once it is reached, the moment is history. */
const leadsTo: Readonly<Record<MomentName, Phase>> = {
  opens: 'open',
  closes: 'closed',
  screeningEnds: 'judging',
  judgingCloses: 'deliberation',
  announcement: 'announced',
};

export function isPassed(name: MomentName, phase: Phase): boolean {
  return hasReached(phase, leadsTo[name]);
}

export function declare(instants: Instants, zone: string, revision: number): Timeline {
  const moment = (name: MomentName): Moment => ({ at: instants[name], zone });
  return {
    revision,
    opens: moment('opens'),
    closes: moment('closes'),
    screeningEnds: moment('screeningEnds'),
    judgingCloses: moment('judgingCloses'),
    announcement: moment('announcement'),
  };
}

/** Every moment that does not come after the one before it; those still to be confirmed are passed over. */
export function orderProblems(moments: Moments, phase: Phase = 'draft'): readonly FieldProblem[] {
  const ahead = momentNames.filter((name) => !isPassed(name, phase) && moments[name].at !== null);
  return ahead
    .filter((name, index) => {
      const before = ahead[index - 1];
      return before !== undefined && Number(moments[name].at) <= Number(moments[before].at);
    })
    .map((name) => ({ path: name, code: 'MOMENT_OUT_OF_ORDER' }));
}

/** How far apart the moments of a timeline are for people who look at a clock, so that next year's can be alike. */
export function timingsOf(moments: Moments): Timings {
  const { at: opens, zone } = moments.opens;
  const since = (name: MomentName) => {
    const { at } = moments[name];
    return opens === null || at === null ? null : toWallClock(at, zone) - toWallClock(opens, zone);
  };
  return {
    closes: since('closes'),
    screeningEnds: since('screeningEnds'),
    judgingCloses: since('judgingCloses'),
    announcement: since('announcement'),
  };
}

/** The moments of a call that opens then; whatever is given explicitly wins. */
export function instantsFrom(timings: Timings, given: Partial<Instants>, zone: string): Instants {
  const opens = given.opens ?? null;
  const at = (name: keyof Timings): Date | null => {
    const chosen = given[name];
    if (chosen !== undefined) return chosen;
    const later = timings[name];
    return opens === null || later === null ? null : fromWallClock(toWallClock(opens, zone) + later, zone);
  };
  return {
    opens,
    closes: at('closes'),
    screeningEnds: at('screeningEnds'),
    judgingCloses: at('judgingCloses'),
    announcement: at('announcement'),
  };
}
