import { entryV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

/** Eligible proposals, whole. A withdrawn one is a tombstone: its row keeps the id and is found by nobody. */
export const entriesProjection = new Projection('entries', 1, [
  { keys: { competitionId: 1 }, sparse: true },
  { keys: { organisationId: 1 }, sparse: true },
]).on(entryV1, (_row, { data }) => ({ ...data }));
