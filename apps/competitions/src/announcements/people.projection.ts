import { accountErasedV1, accountV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

/** Names for the history of announcements; a person who was erased has none. */
export const people = new Projection('people')
  .on(accountV1, (_row, { data }) => ({ name: data.name }))
  .on(accountErasedV1, () => ({ erased: true }));
