import { newsletterV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

export const newsletters = new Projection('newsletters', 1, [{ keys: { announcementId: 1 } }]).on(
  newsletterV1,
  (_row, { data }) => ({ ...data }),
);
