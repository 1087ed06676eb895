import { accountErasedV1, accountV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

/** Whom letters go to: name, address, language. */
export const accounts = new Projection('accounts')
  .on(accountV1, (_row, { data }) => ({ name: data.name, email: data.email, language: data.language }))
  .on(accountErasedV1, () => ({ erased: true }));
