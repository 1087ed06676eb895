import { competitionV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

/** What a round takes over from its competition, and until when judges may mark. */
export const competitionsProjection = new Projection('competitions', 3).on(competitionV1, (_row, { data }) => ({
  rubric: data.rubric,
  ladder: data.ladder ?? null,
  readings: data.readings,
  awards: data.awards,
  phase: data.phase,
  closesAt: data.timeline.judgingCloses.at,
}));
