import { organisationV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

/** What an organisation is called and where it is from, by its own document. */
export const organisations = new Projection('organisations').on(organisationV1, (_row, { data }) => ({
  name: data.name,
  economy: data.economy,
}));
