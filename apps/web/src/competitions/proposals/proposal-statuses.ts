import type { ProposalStatus } from '@champions/contracts';

/** In the order in which proposals go through them. */
export const proposalStatuses = [
  'draft',
  'submitted',
  'late',
  'late-refused',
  'eligible',
  'ineligible',
  'withdrawn',
] as const satisfies readonly ProposalStatus[];
