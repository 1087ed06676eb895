import { competitionV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

export const competitions = new Projection('competitions', 1, [{ keys: { slug: 1 } }]).on(
  competitionV1,
  (_row, { data }) => data,
);
