import { accountErasedV1, accountV1, type DataOf } from '@champions/contracts';
import { Projection, type Row } from '@champions/messaging';

export type AccountRow = Row & DataOf<typeof accountV1>;

/** What the gateway vouches for: who somebody is and what they may do. */
export const accountRows = new Projection('accounts')
  .on(accountV1, (_row, { data }) => ({ ...data }))
  .on(accountErasedV1, () => ({ erased: true }));
