import { assertNever } from '@champions/kernel';

/**
 * How long after the deadline a call is counted. It covers what one instance cannot see of another: a submission that
 * arrived in the last moment there, and an extension of the deadline that is still on its way here. Safety does not
 * hang on it; docs/adr/0010-a-call-is-drained-after-a-grace.md says why.
 */
export const DRAIN_GRACE_MS = 2_000;

/** How long a call waits for a submission on a line so slow that it may never end. */
export const LONGEST_DRAIN_MS = 60_000;

export interface Drained {
  /** The deadline it was counted after. */
  readonly closesAt: string;
  readonly submitted: number;
  readonly late: number;
}

/** What intake itself decides of a call: that nothing in time is still being stored. */
export interface Call {
  readonly competitionId: string;
  readonly phase: string;
  readonly closesAt: string | null;
  readonly timelineRevision: number;
  readonly drained: Drained | null;
}

export interface Terms {
  readonly competitionId: string;
  readonly phase: string;
  readonly closesAt: string | null;
  readonly timelineRevision: number;
}

export type CallCommand =
  | ({ readonly type: 'note' } & Terms)
  | { readonly type: 'drain'; readonly at: Date; readonly submitted: number; readonly late: number };

export type CallFact = ({ readonly type: 'noted' } & Terms) | ({ readonly type: 'drained' } & Drained);

export function decide(command: CallCommand, call: Call | null): readonly CallFact[] {
  switch (command.type) {
    case 'note': {
      const { competitionId, phase, closesAt, timelineRevision } = command;
      if (call && timelineRevision < call.timelineRevision) return [];
      const same = call?.phase === phase && call.closesAt === closesAt && call.timelineRevision === timelineRevision;
      return same ? [] : [{ type: 'noted', competitionId, phase, closesAt, timelineRevision }];
    }
    case 'drain': {
      const due = call && drainDueAt(call);
      if (!due || !call.closesAt || command.at < due) return [];
      const { submitted, late } = command;
      return [{ type: 'drained', closesAt: call.closesAt, submitted, late }];
    }
    default:
      return assertNever(command);
  }
}

export function evolve(call: Call | null, fact: CallFact): Call {
  if (fact.type === 'noted') {
    const { competitionId, phase, closesAt, timelineRevision } = fact;
    return { competitionId, phase, closesAt, timelineRevision, drained: call?.drained ?? null };
  }
  if (!call) throw new Error('drained before noted');
  const { closesAt, submitted, late } = fact;
  return { ...call, drained: { closesAt, submitted, late } };
}

/** When a call has to be counted: once for each deadline it comes to, unless it went on or was never scheduled. */
export function drainDueAt({ phase, closesAt, drained }: Call): Date | null {
  if (closesAt === null || drained?.closesAt === closesAt) return null;
  if (!['scheduled', 'open', 'closed'].includes(phase)) return null;
  return new Date(Date.parse(closesAt) + DRAIN_GRACE_MS);
}
