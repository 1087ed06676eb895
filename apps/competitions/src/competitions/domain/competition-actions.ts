import type { Competition } from './competition';
import { moveRefusal } from './move-phase';
import { hasReached, type Phase, phaseAfter } from './phase';
import { isPassed, type MomentName, momentNames } from './timeline';

export interface CompetitionActions {
  readonly editWording: boolean;
  readonly editRules: boolean;
  readonly schedule: boolean;
  /** Moments that may still be changed on the timeline; the announcement's has a door of its own. */
  readonly changeMoments: readonly MomentName[];
  readonly moveTo: Phase | null;
}

/** What the secretariat can do with a competition as it stands. */
export function competitionActions(competition: Competition, now: Date): CompetitionActions {
  const { phase, timeline } = competition;
  const next = phaseAfter(phase);
  const isAhead = (name: MomentName) => {
    const { at } = timeline[name];
    return !isPassed(name, phase) && (phase === 'draft' || at === null || at > now);
  };
  return {
    editWording: phase !== 'archived',
    editRules: !hasReached(phase, 'open'),
    schedule: phase === 'draft',
    changeMoments: momentNames.filter((name) => name !== 'announcement' && isAhead(name)),
    moveTo: next !== null && moveRefusal(competition, next) === null ? next : null,
  };
}
