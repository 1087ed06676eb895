import { assertNever } from '@champions/kernel';
import type { Announcement, AnnouncementFact, Part, Step } from './announcement';
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
    ...{ at: null, toBeConfirmed: false, firedAt: null, refusals: [], history: [] },
  };
}

function change(state: Announcement, fact: Change): Announcement {
  switch (fact.type) {
    case 'advance-notices-requested':
      return state;
    case 'prepare-requested':
      return { ...state, status: 'preparing', attempt: fact.attempt, parts: [], digest: null };
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
      return { ...state, status: 'fired', firedAt: fact.at };
    case 'part-differs': {
      const refusal = { code: 'PART_DIFFERS', part: fact.part, at: fact.at } as const;
      return { ...state, refusals: [...state.refusals, refusal] };
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
