import { competitionV1, guideOf } from '@champions/contracts';
import { Projection } from '@champions/messaging';

/** What a round takes over from its competition, and until when judges may mark. */
export const competitionsProjection = new Projection('competitions', 4).on(competitionV1, (_row, { data }) => ({
  rubric: guideOf(data.rubric, data.gates),
  ladder: data.ladder ?? null,
  readings: data.readings,
  awards: data.awards,
  phase: data.phase,
  closesAt: data.timeline.judgingCloses.at,
}));
