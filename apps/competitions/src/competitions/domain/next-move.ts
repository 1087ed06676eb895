import type { Competition, MovedBy } from './competition';
import type { Phase } from './phase';

export interface NextMove {
  readonly to: Phase;
  readonly at: Date;
  readonly by: MovedBy;
}

type Standing = Pick<Competition, 'phase' | 'timeline' | 'drained' | 'decided'>;

/** What moves the competition on without anybody's command, and from when; null while it waits for something else. */
export function nextMove({ phase, timeline, drained, decided }: Standing): NextMove | null {
  switch (phase) {
    case 'scheduled':
      return moveAt('open', timeline.opens.at);
    case 'open':
      return moveAt('closed', timeline.closes.at);
    case 'closed':
      return moveAt('screening', drained?.at ?? null);
    case 'screening':
      return moveAt('judging', timeline.screeningEnds.at);
    case 'judging':
      return moveAt('deliberation', timeline.judgingCloses.at);
    case 'deliberation':
      return moveAt('decided', decided?.at ?? null, 'secretariat');
    default:
      return null;
  }
}

function moveAt(to: Phase, at: Date | null, by: MovedBy = 'timeline'): NextMove | null {
  return at && { to, at, by };
}

/** What the competition waits for, when no moment moves it. */
export type WaitsFor = 'schedule' | 'call-drained' | 'secretariat' | 'decisions' | 'announcement' | 'nothing';

export function waitsFor(standing: Standing): WaitsFor | null {
  if (nextMove(standing)) return null;
  switch (standing.phase) {
    case 'draft':
      return 'schedule';
    case 'closed':
      return 'call-drained';
    case 'deliberation':
      return 'decisions';
    case 'decided':
      return 'announcement';
    case 'archived':
      return 'nothing';
    default:
      return 'secretariat';
  }
}
