import { competitionV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

export const competitions = new Projection('competitions').on(competitionV1, (_row, { data }) => ({
  slug: data.slug,
  name: data.name,
  zone: data.zone,
}));
