import { assertNever } from '@champions/kernel';
import type { Announcement, AnnouncementFact, Part, PartName, Step } from './announcement';
import { wholeDigest } from './whole-digest';

const KEPT_STEPS = 300;

export function evolveAnnouncement(state: Announcement | null, fact: AnnouncementFact): Announcement {
  if (fact.type === 'begun') return begin(fact.id, fact.competitionId);
  if (state === null) throw new Error(`an announcement cannot begin with "${fact.type}"`);
  return { ...change(state, fact), history: [...state.history, stepOf(fact)].slice(-KEPT_STEPS) };
}

type Change = Exclude<AnnouncementFact, { type: 'begun' }>;

function begin(id: string, competitionId: string): Announcement {
  return {
    ...{ id, competitionId, status: 'new', attempt: 0, parts: [], digest: null, approvals: [] },
    ...{ at: null, toBeConfirmed: false, firedAt: null, firedAttempt: null, goneOut: [], refusals: [], history: [] },
  };
}

function change(state: Announcement, fact: Change): Announcement {
  switch (fact.type) {
    case 'advance-notices-requested':
      return state;
    case 'prepare-requested':
      // What is public already is not prepared again; a moment that is used up does not come back.
      return {
        ...state,
        ...{ status: 'preparing', attempt: fact.attempt, parts: state.goneOut, digest: null },
        ...(state.status === 'fired' && { at: null, toBeConfirmed: true }),
      };
    case 'part-prepared':
      return withPart(state, { part: fact.part, digest: fact.digest, items: fact.items });
    case 'approvals-voided':
      return { ...state, approvals: [] };
    case 'approved': {
      const { approverId, digest, at } = fact;
      return { ...state, approvals: [...state.approvals, { approverId, digest, at }] };
    }
    case 'scheduled':
      return { ...state, at: fact.moment, toBeConfirmed: false };
    case 'postponed':
      return { ...state, at: null, toBeConfirmed: true };
    case 'missed': {
      const refusals = fact.reasons.map((code) => ({ code, part: null, at: fact.at }));
      return { ...state, at: null, toBeConfirmed: true, refusals: [...state.refusals, ...refusals] };
    }
    case 'cancelled':
      return { ...state, status: 'cancelled', parts: [], digest: null, approvals: [], at: null, toBeConfirmed: false };
    case 'fired':
      return { ...state, status: 'fired', firedAt: fact.at, firedAttempt: state.attempt, goneOut: fact.parts };
    case 'part-differs': {
      const refusal = { code: 'PART_DIFFERS', part: fact.part, at: fact.at } as const;
      return withoutPart({ ...state, refusals: [...state.refusals, refusal] }, fact.part);
    }
    default:
      return assertNever(fact);
  }
}

function withPart(state: Announcement, part: Part): Announcement {
  const parts = [...state.parts.filter((other) => other.part !== part.part), part];
  parts.sort((a, b) => (a.part < b.part ? -1 : 1));
  const digest = wholeDigest(parts);
  return { ...state, parts, digest, status: digest === null ? 'preparing' : 'prepared' };
}

function withoutPart(state: Announcement, part: PartName): Announcement {
  const others = (parts: readonly Part[]) => parts.filter((one) => one.part !== part);
  const goneOut = others(state.goneOut);
  // The one that fired is kept as it was approved; one that is prepared anew has to wait for this part as well.
  const isAnew = state.status === 'preparing' || state.status === 'prepared';
  return isAnew
    ? { ...state, goneOut, parts: others(state.parts), digest: null, status: 'preparing' }
    : { ...state, goneOut };
}

function stepOf(fact: Change): Step {
  const actorId = 'by' in fact ? fact.by : fact.type === 'approved' ? fact.approverId : null;
  return {
    step: fact.type,
    at: fact.at,
    actorId,
    ...('part' in fact && fact.part !== null && { part: fact.part }),
    ...('attempt' in fact && { attempt: fact.attempt }),
    ...('moment' in fact && { moment: fact.moment }),
    ...('reason' in fact && { reason: fact.reason }),
  };
}
