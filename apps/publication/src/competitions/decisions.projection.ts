import { decisionV1 } from '@champions/contracts';
import { Projection } from '@champions/messaging';

/** Under embargo: read by what prepares an announcement, and by no page. */
export const decisions = new Projection('decisions', 1, [{ keys: { competitionId: 1 } }]).on(
  decisionV1,
  (_row, { data }) => data,
);
