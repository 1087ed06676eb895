import { DomainError } from '@champions/kernel';
import type { KnownCompetition } from '../competitions';
import { callWindow, type CallWindow } from './domain/call-window';
import type { Call } from './domain/decide-proposal';

/** A competition as a proposal's rules need it. */
export function callOf({ phase, timeline, form }: KnownCompetition): Call {
  const { opens, closes, revision } = timeline;
  return { phase, opensAt: opens.at, closesAt: closes.at, timelineRevision: revision, form };
}

export function windowOf(competition: KnownCompetition, at: Date): CallWindow {
  return callWindow(callOf(competition), at);
}

/** @throws DomainError COMPETITION_UNKNOWN when nothing of it has arrived here. */
export function requireCompetition(competition: KnownCompetition | null): KnownCompetition {
  if (!competition) throw new DomainError('COMPETITION_UNKNOWN', { kind: 'not-found' });
  return competition;
}
