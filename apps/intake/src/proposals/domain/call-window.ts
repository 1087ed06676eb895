export type Phase =
  | 'draft'
  | 'scheduled'
  | 'open'
  | 'closed'
  | 'screening'
  | 'judging'
  | 'deliberation'
  | 'decided'
  | 'announced'
  | 'follow-up'
  | 'archived';

/** When a call takes proposals, as intake's own copy of the timeline says. Moments are ISO 8601; null: not fixed yet. */
export interface CallTerms {
  readonly phase: Phase;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
}

/** late: taken into the late-review lane, for the secretariat to decide; over: too late even for that. */
export type CallWindow = 'not-open' | 'in-time' | 'late' | 'over';

const decided: readonly Phase[] = ['decided', 'announced', 'follow-up', 'archived'];

export const isDecided = (phase: Phase): boolean => decided.includes(phase);

/**
 * Where a call stands for a request that arrived at a moment. The timeline's own moments decide, never a phase that may
 * still be on its way here; the phase only tells a call that nobody has scheduled and one that is over.
 */
export function callWindow({ phase, opensAt, closesAt }: CallTerms, at: Date): CallWindow {
  if (phase === 'draft') return 'not-open';
  if (isDecided(phase)) return 'over';
  if (phase === 'scheduled' && (opensAt === null || at < new Date(opensAt))) return 'not-open';
  if (closesAt === null) return phase === 'scheduled' || phase === 'open' ? 'in-time' : 'late';
  return at < new Date(closesAt) ? 'in-time' : 'late';
}
