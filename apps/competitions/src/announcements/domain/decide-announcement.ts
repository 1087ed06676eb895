import { assertNever, DomainError } from '@champions/kernel';
import type { Announcement, AnnouncementCommand, AnnouncementFact, Part } from './announcement';
import { isHeldBack, notReady } from './readiness';

type Facts = readonly AnnouncementFact[];
type Refuse = Extract<AnnouncementCommand, { type: 'record-refusal' }>;

export function decideAnnouncement(command: AnnouncementCommand, state: Announcement | null): Facts {
  switch (command.type) {
    case 'request-advance-notices': {
      requireUnfired(state);
      const decisions = requireDecided(command.decisions);
      return [
        ...begin(command, state),
        { type: 'advance-notices-requested', decisions, at: command.now, by: command.actorId },
      ];
    }
    case 'prepare': {
      if (!isHeldBack(state)) requireUnfired(state);
      const decisions = requireDecided(command.decisions);
      const attempt = (state?.attempt ?? 0) + 1;
      return [
        ...begin(command, state),
        { type: 'prepare-requested', attempt, decisions, at: command.now, by: command.actorId },
        ...voided(state, null, command.now),
      ];
    }
    case 'record-part':
      return recordPart(command, state);
    case 'record-refusal':
      return recordRefusal(command, state);
    case 'approve':
      return approve(command, state);
    case 'schedule': {
      const { moment, now: at, actorId: by } = command;
      const { at: planned } = requirePrepared(state);
      if (planned?.getTime() === moment.getTime()) return [];
      if (moment <= at) throw new DomainError('INVALID_INPUT', { fields: [{ path: 'at', code: 'MOMENT_IN_PAST' }] });
      return [{ type: 'scheduled', moment, at, by }];
    }
    case 'postpone': {
      // The date on the timeline may have to go long before there is anything to announce.
      const { at, toBeConfirmed } = state === null ? notBegun : requireBegun(state);
      if (at === null && toBeConfirmed) return [];
      return [...begin(command, state), { type: 'postponed', at: command.now, by: command.actorId }];
    }
    case 'cancel': {
      requireUnfired(state);
      // Whoever cancels twice wanted it gone, and it is.
      if (state?.status === 'cancelled') return [];
      requireBegun(state);
      return [{ type: 'cancelled', reason: command.reason, at: command.now, by: command.actorId }];
    }
    case 'fire':
      return fire(command.now, state);
    default:
      return assertNever(command);
  }
}

const notBegun = { at: null, toBeConfirmed: false };

function begin({ id, competitionId }: { id: string; competitionId: string }, state: Announcement | null): Facts {
  return state === null ? [{ type: 'begun', id, competitionId }] : [];
}

/** Called by a service's message: whatever does not fit is old news, never a refusal. */
function recordPart(command: Extract<AnnouncementCommand, { type: 'record-part' }>, state: Announcement | null): Facts {
  const { part, digest, items, attempt, now: at } = command;
  if (state === null || attempt !== state.attempt || state.status === 'cancelled') return [];
  const known = state.parts.find((one) => one.part === part);
  if (known?.digest === digest) return [];
  if (state.status === 'fired') return heldBack(part, state, at);
  return [{ type: 'part-prepared', part, digest, items, at }, ...voided(state, part, at)];
}

function recordRefusal({ part, attempt, now }: Refuse, state: Announcement | null): Facts {
  return state === null || attempt !== state.firedAttempt ? [] : heldBack(part, state, now);
}

/** Said twice, by another digest and by a refusal, it is one thing; approvals of a new attempt were not of this. */
function heldBack(part: Part['part'], state: Announcement, at: Date): Facts {
  if (!state.goneOut.some((one) => one.part === part)) return [];
  return [{ type: 'part-differs', part, at }, ...(state.status === 'fired' ? [] : voided(state, part, at))];
}

function approve(command: Extract<AnnouncementCommand, { type: 'approve' }>, state: Announcement | null): Facts {
  const prepared = requirePrepared(state);
  if (command.digest !== prepared.digest) throw new DomainError('ANNOUNCEMENT_CHANGED', { kind: 'conflict' });
  // One person counts once, however often they say it.
  if (prepared.approvals.some(({ approverId }) => approverId === command.actorId)) return [];
  return [{ type: 'approved', approverId: command.actorId, digest: command.digest, at: command.now }];
}

function fire(now: Date, state: Announcement | null): Facts {
  if (state === null || state.status === 'fired' || state.status === 'cancelled') return [];
  if (state.at === null || state.at > now) return [];
  const reasons = notReady(state);
  // Its moment is used up: a late approval must not make it public at a time that nobody chose.
  if (reasons.length > 0 || state.digest === null) return [{ type: 'missed', reasons, moment: state.at, at: now }];
  return [{ type: 'fired', digest: state.digest, parts: state.parts, at: now }];
}

function voided(state: Announcement | null, part: Part['part'] | null, at: Date): Facts {
  return state !== null && state.approvals.length > 0 ? [{ type: 'approvals-voided', part, at }] : [];
}

function requireDecided(decisions: number | null): number {
  if (decisions === null) throw new DomainError('NOT_DECIDED', { kind: 'conflict' });
  return decisions;
}

function requireUnfired(state: Announcement | null): void {
  if (state?.status === 'fired') throw new DomainError('ANNOUNCEMENT_FIRED', { kind: 'conflict' });
}

function requireBegun(state: Announcement | null): Announcement {
  requireUnfired(state);
  if (state === null) throw new DomainError('ANNOUNCEMENT_NOT_PREPARED', { kind: 'conflict' });
  if (state.status === 'cancelled') throw new DomainError('ANNOUNCEMENT_CANCELLED', { kind: 'conflict' });
  return state;
}

function requirePrepared(state: Announcement | null): Announcement {
  const begun = requireBegun(state);
  if (begun.status !== 'prepared') throw new DomainError('ANNOUNCEMENT_NOT_PREPARED', { kind: 'conflict' });
  return begun;
}
