import type { KnownCompetition } from '../competitions';
import { windowOf } from '../proposals';

/** What a call's page shows, and by which clock. */
export function toCallPage(competition: KnownCompetition, now: Date) {
  const { id: competitionId, slug, name, theme, description, eligibility, organisers, sponsors } = competition;
  const { languages, zone, phase, timeline, form } = competition;
  return {
    ...{ competitionId, slug, name, theme, description, eligibility, organisers, sponsors, languages, zone },
    ...{ phase, timeline, form },
    window: windowOf(competition, now),
    now: now.toISOString(),
  };
}
