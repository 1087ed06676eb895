import { competitionV1, type DataOf } from '@champions/contracts';
import { Projection } from '@champions/messaging';

/** Each competition's texts, form and timeline: intake judges its deadlines by this copy. */
export const competitions = new Projection('competitions').on(competitionV1, (_row, { data }) => toRow(data));

function toRow(data: DataOf<typeof competitionV1>) {
  const { slug, name, theme, description, eligibility, organisers, sponsors, languages, zone } = data;
  const { phase, timeline, form, announcementId } = data;
  return {
    ...{ slug, name, theme, description, eligibility, organisers, sponsors, languages, zone },
    ...{ phase, timeline, form, announcementId },
  };
}
